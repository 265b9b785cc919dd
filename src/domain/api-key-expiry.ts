import type { GracePeriodId } from '#src/contract/api-key-record.ts';
import { lastMoment } from '#src/contract/common.ts';
import { endOfDay } from './calendar-day.ts';

const minuteInMs = 60_000;
const hourInMs = 60 * minuteInMs;
const dayInMs = 24 * hourInMs;

/** After how many days a key can be made to expire, besides on a date and never. */
export const expiryPresets = [30, 60, 90, 180, 365] as const;
export type ExpiryPreset = (typeof expiryPresets)[number];
export const defaultExpiryPreset = 90 satisfies ExpiryPreset;

/** What can be chosen as the end of a key. */
export type ExpiryChoice =
  | { readonly kind: 'days'; readonly days: ExpiryPreset }
  /** The whole of a day, such as `2026-06-30`, as the clocks of a time zone have it. */
  | { readonly kind: 'date'; readonly date: string; readonly timeZone: string }
  | { readonly kind: 'never' };

/** The end of the day, where a timestamp can say it: west of Greenwich the year 9999 ends in the year 10000 of UTC. */
function endOn(day: string, timeZone: string): Date | undefined {
  const end = endOfDay(day, timeZone);
  return end !== undefined && end.getTime() <= lastMoment ? end : undefined;
}

/** The exact end of a key made now: `null` for never, nothing for a date that is none or that no timestamp can say. */
export function expiryOf(choice: ExpiryChoice, now: Date): Date | null | undefined {
  switch (choice.kind) {
    case 'days':
      return new Date(now.getTime() + choice.days * dayInMs);
    case 'date':
      return endOn(choice.date, choice.timeZone);
    case 'never':
      return null;
  }
}

/** Whether a key would live longer than the tenant allows; `null` for no cap. */
export function isBeyondCap(end: Date | null, capDays: number | null, now: Date): boolean {
  if (capDays === null) return false;
  return end === null || end.getTime() > now.getTime() + capDays * dayInMs;
}

/** For how long the old key may live on after a rotation. */
export const gracePeriods: Record<GracePeriodId, { readonly label: string; readonly ms: number }> =
  {
    PT0S: { label: 'Ends now', ms: 0 },
    PT15M: { label: '15 minutes', ms: 15 * minuteInMs },
    PT1H: { label: '1 hour', ms: hourInMs },
    PT6H: { label: '6 hours', ms: 6 * hourInMs },
    PT24H: { label: '24 hours', ms: dayInMs },
  };
export const defaultGracePeriod = 'PT24H' satisfies GracePeriodId;

/** Until when a key that is rotated now lives on. */
export function graceEndOf(period: GracePeriodId, now: Date): Date {
  return new Date(now.getTime() + gracePeriods[period].ms);
}

/** How many days before its end a key is called expiring. */
export const expiringWithinDays = 14;

/** Whether the end is near. */
export function isExpiring(expiresAt: number, now: number): boolean {
  return expiresAt - now <= expiringWithinDays * dayInMs;
}
