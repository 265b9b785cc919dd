import type { ApiKey, ApiKeyState } from '#src/contract/api-key-record.ts';
import { exactText, parseInstant, relativeText } from '#src/lib/dates.ts';
import type { ChipTone } from '#src/ui/state-chip.tsx';

/** What the states of keys are called, and how they look. */
export const keyStateFacts: Record<
  ApiKeyState,
  { readonly label: string; readonly tone: ChipTone }
> = {
  active: { label: 'Active', tone: 'success' },
  expiring: { label: 'Expiring', tone: 'warning' },
  'out-of-date': { label: 'Out of date', tone: 'warning' },
  'in-grace': { label: 'In grace', tone: 'accent' },
  disabled: { label: 'Disabled', tone: 'neutral' },
  expired: { label: 'Expired', tone: 'danger' },
  revoked: { label: 'Revoked', tone: 'danger' },
};

/** How a key is told apart once its secret is gone: "ifk_a1B2…9xYz". */
export function keyMarks({ prefix, last4 }: Pick<ApiKey, 'prefix' | 'last4'>): string {
  return `${prefix}…${last4}`;
}

/** When a key ends by itself: its own end, or that of its grace period where it was rotated. */
export function keyEnd({ expiresAt, graceEndsAt }: Pick<ApiKey, 'expiresAt' | 'graceEndsAt'>) {
  if (expiresAt === null || graceEndsAt === null) return expiresAt ?? graceEndsAt;
  return Date.parse(expiresAt) < Date.parse(graceEndsAt) ? expiresAt : graceEndsAt;
}

function exact(at: string | null): string {
  const moment = at === null ? undefined : parseInstant(at);
  return moment === undefined ? (at ?? '') : exactText(moment);
}

function soon(at: string | null, now: Date): string {
  const moment = at === null ? undefined : parseInstant(at);
  return moment === undefined ? 'soon' : relativeText(moment, now);
}

type Timed = Pick<ApiKey, 'state' | 'expiresAt' | 'graceEndsAt' | 'revokedAt'>;

function endSentence({ expiresAt, graceEndsAt }: Timed, now: Date): string {
  const isPastGrace = graceEndsAt !== null && Date.parse(graceEndsAt) <= now.getTime();
  return isPastGrace
    ? `It was rotated, and its grace period ended on ${exact(graceEndsAt)}.`
    : `It ended on ${exact(expiresAt)}.`;
}

/** What the state of a key means for those who call with it. */
export function keyStateSentence(key: Timed, now: Date): string {
  switch (key.state) {
    case 'active':
      return 'Calls with it are accepted wherever its permissions reach.';
    case 'expiring':
      return `It ends ${soon(key.expiresAt, now)}. Rotate it before, so that no call is refused.`;
    case 'out-of-date':
      return 'It works for what it was issued for, but not for what has changed since. Rotate it to take that along.';
    case 'in-grace':
      return `It has been rotated. Calls with it are accepted until ${exact(key.graceEndsAt)}, beside its successor.`;
    case 'disabled':
      return 'Every call with it is refused until it is enabled.';
    case 'expired':
      return `${endSentence(key, now)} Every call with it is refused.`;
    case 'revoked':
      return `It was revoked on ${exact(key.revokedAt)}, for good. Every call with it is refused.`;
  }
}
