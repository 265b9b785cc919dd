import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gracePeriodIds } from '#src/contract/api-key-record.ts';
import { lastMoment } from '#src/contract/common.ts';
import { anyTypedDay, farZones } from '#src/test/typed-days.ts';
import {
  defaultExpiryPreset,
  defaultGracePeriod,
  expiringWithinDays,
  expiryOf,
  expiryPresets,
  graceEndOf,
  gracePeriods,
  isBeyondCap,
  isExpiring,
} from './api-key-expiry.ts';

const now = new Date('2026-03-12T14:05:09.000Z');

describe('the end of a key', () => {
  it('can be chosen from the presets, 90 days unless another is', () => {
    expect(expiryPresets).toEqual([30, 60, 90, 180, 365]);
    expect(defaultExpiryPreset).toBe(90);
    expect(expiryOf({ kind: 'days', days: 90 }, now)).toEqual(new Date('2026-06-10T14:05:09.000Z'));
  });

  it('can be never', () => {
    expect(expiryOf({ kind: 'never' }, now)).toBeNull();
  });

  test.each([
    ['2026-06-30', 'UTC', '2026-07-01T00:00:00.000Z'],
    ['2026-06-30', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
    ['2026-12-31', 'Europe/Berlin', '2026-12-31T23:00:00.000Z'],
    ['2026-06-30', 'Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
    ['2026-06-30', 'Pacific/Kiritimati', '2026-06-30T10:00:00.000Z'],
    ['2026-06-30', 'America/New_York', '2026-07-01T04:00:00.000Z'],
    // The clocks are put forward on the 29th of March and back on the 25th of October.
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-03-07', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2028-02-29', 'UTC', '2028-03-01T00:00:00.000Z'],
  ])('can be the end of %s in %s', (date, timeZone, end) => {
    expect(expiryOf({ kind: 'date', date, timeZone }, now)).toEqual(new Date(end));
  });

  test.each([
    '',
    'soon',
    '2026-02-30',
    '2026-13-01',
    '30.06.2026',
    '2026-06-30T12:00',
    '2026-6-30',
  ])('is nothing for "%s", which is no date', (date) => {
    expect(expiryOf({ kind: 'date', date, timeZone: 'UTC' }, now)).toBeUndefined();
  });

  test('is one that a timestamp can say, whichever day a date box reports, anywhere', () => {
    fc.assert(
      fc.property(anyTypedDay, fc.constantFrom(...farZones), (date, timeZone) => {
        const end = expiryOf({ kind: 'date', date, timeZone }, now);
        if (end === null || end === undefined) return;
        expect(end.getTime()).toBeLessThanOrEqual(lastMoment);
        expect(() => end.toISOString()).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['9999-12-31', 'America/New_York'],
    ['9999-12-31', 'UTC'],
    ['10000-01-01', 'Europe/Berlin'],
    ['275760-09-13', 'Pacific/Niue'],
  ])('is nothing for %s in %s, which no timestamp can say', (date, timeZone) => {
    expect(expiryOf({ kind: 'date', date, timeZone }, now)).toBeUndefined();
  });

  test('may be the last day of all where it ends in time', () => {
    const choice = { kind: 'date', date: '9999-12-31', timeZone: 'Europe/Berlin' } as const;
    expect(expiryOf(choice, now)).toEqual(new Date('9999-12-31T23:00:00.000Z'));
  });

  it('is midnight on the clocks of the time zone', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu'];
    const anyDay = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2030-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, timeZone) => {
        const date = day.toISOString().slice(0, 10);
        const end = expiryOf({ kind: 'date', date, timeZone }, now);
        const clock = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        expect(clock.format(end ?? now)).toMatch(/ 00:00:00$/);
        expect(clock.format((end ?? now).getTime() - 1)).toBe(`${date} 23:59:59`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the cap of the tenant', () => {
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('allows what ends in time', () => {
    expect(isBeyondCap(inDays(90), 90, now)).toBe(false);
    expect(isBeyondCap(new Date(inDays(90).getTime() + 1), 90, now)).toBe(true);
    expect(isBeyondCap(null, 90, now)).toBe(true);
  });

  it('need not be there', () => {
    expect(isBeyondCap(null, null, now)).toBe(false);
    expect(isBeyondCap(inDays(10_000), null, now)).toBe(false);
  });
});

describe('the grace period', () => {
  it('is 24 hours unless another one is chosen', () => {
    expect(defaultGracePeriod).toBe('PT24H');
    expect(gracePeriodIds.map((id) => gracePeriods[id].label)).toEqual([
      'Ends now',
      '15 minutes',
      '1 hour',
      '6 hours',
      '24 hours',
    ]);
  });

  test.each([
    ['PT0S', '2026-03-12T14:05:09.000Z'],
    ['PT15M', '2026-03-12T14:20:09.000Z'],
    ['PT1H', '2026-03-12T15:05:09.000Z'],
    ['PT6H', '2026-03-12T20:05:09.000Z'],
    ['PT24H', '2026-03-13T14:05:09.000Z'],
  ] as const)('%s ends at %s', (period, end) => {
    expect(graceEndOf(period, now)).toEqual(new Date(end));
  });
});

describe('a key is expiring', () => {
  const end = now.getTime() + expiringWithinDays * 86_400_000;

  it('from two weeks before its end', () => {
    expect(isExpiring(end, now.getTime())).toBe(true);
    expect(isExpiring(end + 1, now.getTime())).toBe(false);
    expect(isExpiring(Infinity, now.getTime())).toBe(false);
  });
});
