import type { CallWorld, KeyInCalls } from './call-world.ts';

/** Why a key is refused, whatever it is used for. */
export type KeyFault = 'key.revoked' | 'key.expired' | 'key.past-grace' | 'key.disabled';

/**
 * Why a key is refused at a moment; nothing while it is good. What is final comes before what can be undone, so that
 * enabling is never named as the remedy for a key that stays dead. At its very end a key is over.
 */
export function keyFault(
  key: KeyInCalls,
  { factsOf }: Pick<CallWorld, 'factsOf'>,
  now: number,
): KeyFault | undefined {
  const { expiresAt, graceEndsAt } = factsOf(key);
  if (key.revokedAt !== null) return 'key.revoked';
  // Written as `!(now < end)`, so that an unreadable moment (`NaN`) counts as past.
  if (!(now < expiresAt)) return 'key.expired';
  if (!(now < graceEndsAt)) return 'key.past-grace';
  return key.disabled ? 'key.disabled' : undefined;
}
