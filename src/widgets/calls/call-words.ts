import type { CallCredential, RecordedCall } from '#src/contract/call-record.ts';
import { callReasonWords } from '#src/domain/call-reason-words.ts';
import type { ChipTone } from '#src/ui/state-chip.tsx';

/** The label of the key that a call came with, as its steps tell it; nothing where no known key was shown. */
export function keyLabelOf({ steps }: Pick<RecordedCall, 'steps'>): string | undefined {
  for (const { record } of steps) if (record?.kind === 'api-key') return record.name;
  return undefined;
}

function keyWords(credential: CallCredential & { kind: 'api-key' }, label: string | undefined) {
  return credential.id === null ? 'Unknown API key' : `Key ${label ?? credential.id}`;
}

/** In what form a call proved who it is, in words. Never a secret: those are not on record. */
export function credentialWords({
  credential,
  steps,
}: Pick<RecordedCall, 'credential' | 'steps'>): string {
  switch (credential.kind) {
    case 'none':
      return 'No credential';
    case 'unreadable':
      return 'Unreadable credential';
    case 'basic':
      return 'Password';
    case 'api-key':
      return keyWords(credential, keyLabelOf({ steps }));
    case 'oauth2':
      return 'OAuth 2.0 token';
  }
}

/** What of the credential may be shown: the address that came with a password, or how a key begins. */
export function credentialMark({ credential }: Pick<RecordedCall, 'credential'>): string | null {
  if (credential.kind === 'basic') return credential.address;
  if (credential.kind === 'api-key' && credential.prefix !== null) return `${credential.prefix}…`;
  return null;
}

/** In whose name a call came: of whom the credential identified, or whose password was wrong. */
export function namedUserOf({
  user,
  steps,
}: Pick<RecordedCall, 'user' | 'steps'>): { readonly id: string; readonly name: string } | null {
  if (user !== null) return user;
  for (const step of steps) if (step.reason === 'credential.wrong-password') return step.record;
  return null;
}

/** Who called, as far as it is known: somebody by name, or somebody unknown. */
export function callerWords(call: Pick<RecordedCall, 'user' | 'steps' | 'credential'>): string {
  const unknown = call.credential.kind === 'oauth2' ? 'OAuth 2.0 caller' : 'Unknown caller';
  return namedUserOf(call)?.name ?? unknown;
}

/** What became of a call at the gateway: "Accepted", "Wrong password". */
export function outcomeWords({ reason }: Pick<RecordedCall, 'reason'>): string {
  return reason === null ? 'Accepted' : callReasonWords[reason];
}

/** What became of it after the gateway, in a word, and how that looks. */
export const processingFacts: Record<
  RecordedCall['processing']['state'],
  { readonly label: string; readonly tone: ChipTone }
> = {
  'not-queued': { label: 'Not queued', tone: 'neutral' },
  queued: { label: 'Queued', tone: 'accent' },
  processed: { label: 'Processed', tone: 'success' },
  failed: { label: 'Failed', tone: 'danger' },
};

const statusTexts = new Map([
  [202, 'Accepted'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
]);

/** "403 Forbidden". */
export function statusWords(status: number): string {
  return [String(status), statusTexts.get(status) ?? ''].join(' ').trim();
}
