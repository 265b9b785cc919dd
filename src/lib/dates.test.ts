import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyTypedDay, farZones } from '#src/test/typed-days.ts';
import { dayText, exactText, parseInstant, pastText, relativeText } from './dates.ts';

const now = new Date('2026-03-12T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('relativeText', () => {
  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 minute ago'],
    [119, '1 minute ago'],
    [3599, '59 minutes ago'],
    [3600, '1 hour ago'],
    [47 * 3600, '1 day ago'],
    [48 * 3600, '2 days ago'],
    [30 * 86_400, '30 days ago'],
    [31 * 86_400, '1 month ago'],
    [364 * 86_400, '11 months ago'],
    [366 * 86_400, '1 year ago'],
    [-30, 'in under a minute'],
    [-90 * 60, 'in 1 hour'],
    [-14 * 86_400, 'in 14 days'],
  ])('tells %i seconds before now as "%s"', (seconds, text) => {
    expect(relativeText(ago(seconds), now)).toBe(text);
  });
});

describe('pastText', () => {
  it('has what happened in the past, even where the clock that wrote it down is ahead', () => {
    expect(pastText(ago(90 * 60), now)).toBe('1 hour ago');
    expect(pastText(ago(-45), now)).toBe('just now');
    expect(pastText(ago(-90 * 86_400), now)).toBe('just now');
  });
});

describe('exactText', () => {
  it('names the moment with its zone, on both sides of daylight saving', () => {
    const zone = 'Europe/Berlin';
    expect(exactText(new Date('2026-03-12T13:05:09Z'), zone)).toBe('12 Mar 2026, 14:05:09 CET');
    expect(exactText(new Date('2026-07-12T13:05:09Z'), zone)).toBe('12 Jul 2026, 15:05:09 CEST');
  });

  it('writes midnight as 00', () => {
    expect(exactText(new Date('2026-03-12T00:00:00Z'), 'UTC')).toBe('12 Mar 2026, 00:00:00 UTC');
  });
});

describe('dayText', () => {
  it('is the day in the zone that is asked for', () => {
    const late = new Date('2026-03-12T23:30:00Z');
    expect(dayText(late, 'UTC')).toBe('12 Mar 2026');
    expect(dayText(late, 'Asia/Tokyo')).toBe('13 Mar 2026');
  });
});

describe('every moment', () => {
  test('has its words, by the clocks of every zone', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true }),
        fc.constantFrom(...farZones),
        (at, timeZone) => {
          expect(exactText(at, timeZone)).toMatch(/^\d+ \w+ \d+( BC| AD)?, \d\d:\d\d:\d\d \S+/);
          expect(dayText(at, timeZone)).toMatch(/^\d+ \w+ \d+( BC| AD)?$/);
          expect(relativeText(at, now)).not.toBe('');
        },
      ),
    );
  });

  test('of the first years says its era, without which 1 BC would read as the year 1', () => {
    expect(dayText(new Date('0000-06-30T00:00:00Z'), 'UTC')).toBe('30 Jun 1 BC');
    expect(dayText(new Date('0001-06-30T00:00:00Z'), 'UTC')).toBe('30 Jun 1 AD');
    expect(dayText(new Date('0002-06-30T00:00:00Z'), 'UTC')).toBe('30 Jun 2');
  });

  test('is read from any text of a day, or nothing is', () => {
    fc.assert(
      fc.property(anyTypedDay, (day) => {
        const at = parseInstant(`${day}T00:00:00Z`);
        expect(at === undefined || !Number.isNaN(at.getTime())).toBe(true);
      }),
    );
  });
});

describe('parseInstant', () => {
  it('reads a timestamp and refuses what is none', () => {
    expect(parseInstant('2026-03-12T12:00:00Z')).toEqual(now);
    expect(parseInstant('soon')).toBeUndefined();
  });
});
