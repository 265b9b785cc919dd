const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** From how many seconds on a unit is used, the largest first. A month counts 30.44 days, a year 365.25. */
const units = [
  { unit: 'year', seconds: 365.25 * day },
  { unit: 'month', seconds: 30.4375 * day },
  { unit: 'day', seconds: day },
  { unit: 'hour', seconds: hour },
  { unit: 'minute', seconds: minute },
] as const;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** How long ago, or how soon: "5 minutes ago", "in 3 days", "just now" within a minute. */
export function relativeText(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const size = Math.abs(seconds);
  const found = units.find((candidate) => size >= candidate.seconds);
  // The reader's clock ticks twice a minute: what was made since the last tick is not in the future.
  if (found === undefined) return seconds >= 30 ? 'in under a minute' : 'just now';
  // Cut, never rounded up: 47 hours are "1 day", as nobody would say two days of them.
  return relative.format(Math.trunc(seconds / found.seconds), found.unit);
}

/** How long ago something happened. What has happened is never ahead, even where the clock that wrote it down was. */
export function pastText(at: Date, now: Date): string {
  return relativeText(at > now ? now : at, now);
}

type Format = {
  readonly options: Intl.DateTimeFormatOptions;
  readonly made: Map<string, Intl.DateTimeFormat>;
};

const dayOnly = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const dayFormat: Format = { options: dayOnly, made: new Map() };
const exactFormat: Format = {
  options: {
    ...dayOnly,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
  made: new Map(),
};

/** The years 1 and 0 would read the same without "AD" and "BC"; every later year is of our own era. */
const eraNeeded = Date.parse('0002-01-02T00:00:00Z');

/** Making a format costs a hundred times what using it does, and a list has three dates in every row. */
function written(at: Date, { options, made }: Format, timeZone = ''): string {
  const hasEra = at.getTime() < eraNeeded;
  const key = hasEra ? `${timeZone} era` : timeZone;
  const known = made.get(key);
  if (known !== undefined) return known.format(at);
  const fresh = new Intl.DateTimeFormat('en-GB', {
    ...options,
    ...(timeZone === '' ? {} : { timeZone }),
    ...(hasEra ? { era: 'short' } : {}),
  });
  made.set(key, fresh);
  return fresh.format(at);
}

/** The moment itself with its time zone: "12 Mar 2026, 14:05:09 CET". The reader's own zone unless one is named. */
export function exactText(at: Date, timeZone?: string): string {
  return written(at, exactFormat, timeZone);
}

/** The day alone: "12 Mar 2026". */
export function dayText(at: Date, timeZone?: string): string {
  return written(at, dayFormat, timeZone);
}

/** A timestamp of the wire as a date, or nothing where it is none. */
export function parseInstant(text: string): Date | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** The time zone of the reader. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
