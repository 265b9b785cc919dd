import { firstMoment, lastMoment } from '#src/contract/common.ts';
import { endOfDay, startOfDay } from '#src/domain/calendar-day.ts';
import { dayText, ownTimeZone } from '#src/lib/dates.ts';

/** How far back a list of calls can look at a press. */
export const periods = ['1h', '24h', '7d', '30d'] as const;
export type Period = (typeof periods)[number];

const hour = 3_600_000;
const facts: Record<Period, { readonly label: string; readonly ms: number }> = {
  '1h': { label: 'Last hour', ms: hour },
  '24h': { label: 'Last 24 hours', ms: 24 * hour },
  '7d': { label: 'Last 7 days', ms: 7 * 24 * hour },
  '30d': { label: 'Last 30 days', ms: 30 * 24 * hour },
};

export const periodOptions = periods.map((value) => ({ value, label: facts[value].label }));

/** A period, or days of the reader's own calendar; days win. */
export type PeriodState = {
  readonly period: Period | 'any';
  readonly from: string;
  readonly to: string;
};

/** A moment as the API takes it. The days at the far ends reach beyond what a timestamp can say; no call lies there. */
function toTimestamp(moment: number): string {
  return new Date(Math.min(Math.max(moment, firstMoment), lastMoment)).toISOString();
}

/** From when to when that is. The last day counts to its end. */
export function periodBounds(
  { period, from, to }: PeriodState,
  now: Date,
  timeZone = ownTimeZone(),
): { from?: string; to?: string } {
  if (from !== '' || to !== '') {
    const start = startOfDay(from, timeZone);
    const end = endOfDay(to, timeZone);
    return {
      ...(start === undefined ? {} : { from: toTimestamp(start.getTime()) }),
      ...(end === undefined ? {} : { to: toTimestamp(end.getTime() - 1) }),
    };
  }
  return period === 'any' ? {} : { from: toTimestamp(now.getTime() - facts[period].ms) };
}

/** A day of the address in words; whose day it is makes no difference to its name. */
function dayWords(day: string): string {
  const start = startOfDay(day, 'UTC');
  return start === undefined ? '' : dayText(start, 'UTC');
}

/** What the list is narrowed to in time, in words; nothing when it isn't. */
export function periodWords({ period, from, to }: PeriodState): string | undefined {
  const [first, last] = [from, to].map(dayWords);
  if (first !== '' && last !== '') return first === last ? first : `${first} to ${last}`;
  if (first !== '') return `from ${first}`;
  if (last !== '') return `until ${last}`;
  return period === 'any' ? undefined : facts[period].label.toLowerCase();
}
