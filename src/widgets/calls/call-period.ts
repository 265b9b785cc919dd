import { dayText } from '#src/lib/dates.ts';

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

/** Midnight at the beginning of a day in the reader's time zone, so many days on. */
function midnight(day: string, daysOn = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysOn);
}

/** From when to when that is. The last day counts to its end. */
export function periodBounds(
  { period, from, to }: PeriodState,
  now: Date,
): { from?: string; to?: string } {
  if (from !== '' || to !== '') {
    return {
      ...(from === '' ? {} : { from: midnight(from).toISOString() }),
      ...(to === '' ? {} : { to: new Date(midnight(to, 1).getTime() - 1).toISOString() }),
    };
  }
  return period === 'any' ? {} : { from: new Date(now.getTime() - facts[period].ms).toISOString() };
}

/** What the list is narrowed to in time, in words; nothing when it isn't. */
export function periodWords({ period, from, to }: PeriodState): string | undefined {
  const [first, last] = [from, to].map((day) => (day === '' ? '' : dayText(midnight(day))));
  if (first !== '' && last !== '') return first === last ? first : `${first} to ${last}`;
  if (first !== '') return `from ${first}`;
  if (last !== '') return `until ${last}`;
  return period === 'any' ? undefined : facts[period].label.toLowerCase();
}
