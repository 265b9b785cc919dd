import { Refusal } from './refusal.ts';

/** The tags of an `If-Match` header. A comma inside quotes is part of a tag. */
const tagsIn = (header: string): readonly string[] => header.match(/(?:W\/)?"[^"]*"|\*/g) ?? [];

/** The `If-Match` header, which has to be there. */
export function readIfMatch(request: Request): string {
  const header = request.headers.get('If-Match');
  if (header === null || header.trim() === '') {
    throw new Refusal(
      'precondition-required',
      'Send the ETag of what you are changing as If-Match, so that nobody is overwritten unseen.',
    );
  }
  return header;
}

/** Holds a record against `If-Match`, strongly: a weak tag never matches (RFC 9110, 13.1.1). */
export function refuseStale(header: string, record: { readonly etag: string }): void {
  const tags = tagsIn(header);
  if (tags.includes('*') || tags.includes(record.etag)) return;
  throw new Refusal(
    'precondition-failed',
    'Somebody changed this in the meantime. Nothing was saved.',
    { current: record },
  );
}
