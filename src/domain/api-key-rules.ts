import type { ApiKey, ApiKeyState } from '#src/contract/api-key-record.ts';

/** What can be done with a key once it is issued, besides renaming it. */
export type KeyAction = 'rotate' | 'disable' | 'enable' | 'revoke';

type Subject = Pick<ApiKey, 'label' | 'state' | 'disabled' | 'successorId'>;

/**
 * What a key is called at a moment: the service said its state when the key was read, and its end, or that of its grace
 * period, may have passed since.
 */
export function keyStateAt(
  { state, expiresAt, graceEndsAt }: Pick<ApiKey, 'state' | 'expiresAt' | 'graceEndsAt'>,
  now: Date,
): ApiKeyState {
  if (state === 'revoked') return state;
  const isPast = (end: string | null) => end !== null && Date.parse(end) <= now.getTime();
  return isPast(expiresAt) || isPast(graceEndsAt) ? 'expired' : state;
}

const isOver = ({ state }: Subject) => state === 'revoked' || state === 'expired';

function rotationBlock({ label, state, successorId }: Subject): string | null {
  if (state === 'revoked') return `${label} is revoked for good. Issue a new key instead.`;
  if (state === 'expired') return `${label} has ended. Issue a new key instead.`;
  return successorId === null
    ? null
    : `${label} has been rotated already. Rotate its successor instead.`;
}

/** Why something can't be done with a key as things stand (409), as a sentence; `null` when it can. */
export function keyActionBlock(key: Subject, action: KeyAction): string | null {
  switch (action) {
    case 'rotate':
      return rotationBlock(key);
    case 'revoke':
      return key.state === 'revoked' ? `${key.label} is revoked already.` : null;
    case 'disable':
    case 'enable':
      if (isOver(key)) return `${key.label} is ${key.state}: every call with it is refused anyway.`;
      if (key.disabled === (action === 'disable')) return `${key.label} is ${action}d already.`;
      return null;
  }
}
