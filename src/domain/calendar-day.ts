const dayInMs = 86_400_000;

/** The clocks of a time zone, as if they went by UTC: what they show at a moment, in milliseconds of UTC. */
function clocksOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const text = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    const year = Number(text['year']);
    const clock = new Date(0);
    // The year before the year 1 is 0 here, and "1 BC" in words. Date.UTC takes the years up to 99 for those of 1900.
    clock.setUTCFullYear(
      text['era'] === 'BC' ? 1 - year : year,
      Number(text['month']) - 1,
      Number(text['day']),
    );
    return clock.setUTCHours(Number(text['hour']), Number(text['minute']), Number(text['second']));
  };
}

/** The midnight with which a day such as `2026-06-30` begins on clocks of UTC; nothing for what is no day. */
function midnightOf(day: string): number | undefined {
  // A longer year is written with a sign, and then in six digits.
  if (!/^\d{4}-/.test(day)) return undefined;
  const start = new Date(`${day}T00:00:00Z`);
  // The 30th of February would be taken for the 2nd of March.
  const isDay = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(`${day}T`);
  return isDay ? start.getTime() : undefined;
}

/**
 * The moment at which the clocks of the time zone get to a midnight or past it. It is found by halving, as no sum is
 * right on every day: clocks are put forward and back at midnight too, and islands have left out a whole day.
 */
function momentOf(midnight: number, timeZone: string): Date {
  const clockAt = clocksOf(timeZone);
  // No clocks are a whole day away from UTC.
  let before = midnight - dayInMs;
  let after = midnight + dayInMs;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clockAt(middle) < midnight) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** When a day such as `2026-06-30`, of the years 0 to 9999, begins in the time zone; nothing for what is no such day. */
export function startOfDay(day: string, timeZone: string): Date | undefined {
  const midnight = midnightOf(day);
  return midnight === undefined ? undefined : momentOf(midnight, timeZone);
}

/** When the day is over in the time zone, which is when the next one begins. */
export function endOfDay(day: string, timeZone: string): Date | undefined {
  const midnight = midnightOf(day);
  return midnight === undefined ? undefined : momentOf(midnight + dayInMs, timeZone);
}
