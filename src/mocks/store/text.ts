/** Text as it is searched: composed, in lower case. */
export const folded = (text: string) => text.normalize('NFC').toLowerCase();

/** What a search box holds, as it is searched; nothing when there is nothing to search for. */
export function needleOf(q: string | undefined): string | undefined {
  const needle = folded(q ?? '').trim();
  return needle === '' ? undefined : needle;
}
