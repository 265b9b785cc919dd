import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTypedDay, farZones } from '#src/test/typed-days.ts';
import { endOfDay, startOfDay } from './calendar-day.ts';

const hour = 3_600_000;

/** Day, month, hour, minute and second on the clocks of the time zone. */
function clocks(at: Date | number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return format.format(at);
}

/** Whether there is such a day in the years that have four digits. */
function isReal(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, date);
  return year <= 9999 && found.getUTCDate() === date;
}

describe('a day of the calendar', () => {
  test.each([
    // An hour is left out at midnight.
    ['2026-09-05', 'America/Santiago', '2026-09-05T04:00:00.000Z', '2026-09-06T04:00:00.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T03:00:00.000Z'],
    ['2026-04-04', 'America/Santiago', '2026-04-04T03:00:00.000Z', '2026-04-05T04:00:00.000Z'],
    // Samoa went to the other side of the date line.
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z'],
    // Local times of old have minutes and seconds.
    ['0002-05-01', 'Europe/Berlin', '0002-04-30T23:06:32.000Z', '0002-05-01T23:06:32.000Z'],
    ['0000-01-01', 'Pacific/Kiritimati', '0000-01-01T10:29:20.000Z', '0000-01-02T10:29:20.000Z'],
    ['0000-01-01', 'Etc/GMT-14', '-000001-12-31T10:00:00.000Z', '0000-01-01T10:00:00.000Z'],
    ['9999-12-31', 'Etc/GMT+12', '9999-12-31T12:00:00.000Z', '+010000-01-01T12:00:00.000Z'],
    ['9999-12-31', 'Etc/GMT-14', '9999-12-30T10:00:00.000Z', '9999-12-31T10:00:00.000Z'],
  ])('%s in %s goes from %s to %s', (day, timeZone, start, end) => {
    expect(startOfDay(day, timeZone)).toEqual(new Date(start));
    expect(endOfDay(day, timeZone)).toEqual(new Date(end));
  });

  test.each(['', 'soon', '2026-02-30', '10000-01-01', '275760-09-13', '+012026-01-01', '2-05-01'])(
    'is not found in "%s"',
    (text) => {
      expect(startOfDay(text, 'UTC')).toBeUndefined();
      expect(endOfDay(text, 'UTC')).toBeUndefined();
    },
  );

  test('goes from midnight to midnight, whichever day a date box reports, anywhere', () => {
    fc.assert(
      fc.property(anyTypedDay, fc.constantFrom(...farZones), (day, timeZone) => {
        const start = startOfDay(day, timeZone);
        const end = endOfDay(day, timeZone);
        expect(start !== undefined && end !== undefined).toBe(isReal(day));
        if (start === undefined || end === undefined) return;
        expect(end.getTime() - start.getTime()).toBeLessThanOrEqual(50 * hour);
        // A day that the zone has left out is over as it begins.
        if (end <= start) return;
        const [, month = '', date = ''] = day.split('-');
        expect(clocks(start, timeZone).startsWith(`${date}/${month}, 0`)).toBe(true);
        expect(clocks(end.getTime() - 1, timeZone)).toBe(`${date}/${month}, 23:59:59`);
        expect(clocks(end, timeZone).startsWith(`${date}/${month}`)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
