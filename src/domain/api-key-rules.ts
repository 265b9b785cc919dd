import type { ApiKey } from '#src/contract/api-key-record.ts';

/** What can be done with a key once it is issued, besides renaming it. */
export type KeyAction = 'rotate' | 'disable' | 'enable' | 'revoke';

type Subject = Pick<ApiKey, 'label' | 'state' | 'disabled' | 'successorId'>;

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
