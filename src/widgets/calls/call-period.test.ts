import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timestamp } from '#src/contract/common.ts';
import { anyTypedDay, farZones } from '#src/test/typed-days.ts';
import { periodBounds, periodOptions, periods, periodWords } from './call-period.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const none = { period: 'any', from: '', to: '' } as const;

/** A moment of the reader's own calendar. */
const at = (...[year, month, day, hours = 0, minutes = 0, seconds = 0, ms = 0]: number[]) =>
  new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, hours, minutes, seconds, ms).toISOString();

describe('a period', () => {
  it('counts back from now', () => {
    expect(periodBounds(none, now)).toEqual({});
    expect(periodBounds({ ...none, period: '1h' }, now)).toEqual({
      from: '2026-03-12T13:05:09.000Z',
    });
    expect(periodBounds({ ...none, period: '30d' }, now)).toEqual({
      from: '2026-02-10T14:05:09.000Z',
    });
  });

  it('is of whole days of the reader where days are given, over a month and a year too', () => {
    expect(periodBounds({ ...none, from: '2026-03-01', to: '2026-03-01' }, now)).toEqual({
      from: at(2026, 3, 1),
      to: at(2026, 3, 1, 23, 59, 59, 999),
    });
    expect(periodBounds({ ...none, to: '2025-12-31' }, now)).toEqual({
      to: at(2025, 12, 31, 23, 59, 59, 999),
    });
    expect(periodBounds({ period: '1h', from: '2026-03-01', to: '' }, now)).toEqual({
      from: at(2026, 3, 1),
    });
  });

  test('asks the API for moments that it can read, whichever days are given, anywhere', () => {
    fc.assert(
      fc.property(anyTypedDay, anyTypedDay, fc.constantFrom(...farZones), (from, to, timeZone) => {
        const bounds = periodBounds({ period: 'any', from, to }, now, timeZone);
        for (const bound of Object.values(bounds)) {
          expect(timestamp.safeParse(bound).success).toBe(true);
        }
        expect(periodWords({ period: 'any', from, to })).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('reaches to the far ends of what a timestamp can say', () => {
    const all = { period: 'any', from: '0000-01-01', to: '9999-12-31' } as const;
    expect(periodBounds(all, now, 'Etc/GMT-14').from).toBe('0000-01-01T00:00:00.000Z');
    expect(periodBounds(all, now, 'America/New_York').to).toBe('9999-12-31T23:59:59.999Z');
    expect(periodWords({ period: 'any', from: '0099-05-01', to: '' })).toBe('from 1 May 99');
  });

  it('is told in words', () => {
    expect(periodOptions.map(({ value }) => value)).toEqual(periods);
    expect(periodWords(none)).toBeUndefined();
    expect(periodWords({ ...none, period: '24h' })).toBe('last 24 hours');
    expect(periodWords({ ...none, from: '2026-03-01' })).toBe('from 1 Mar 2026');
    expect(periodWords({ ...none, to: '2026-03-02' })).toBe('until 2 Mar 2026');
    expect(periodWords({ ...none, from: '2026-03-02', to: '2026-03-02' })).toBe('2 Mar 2026');
    expect(periodWords({ ...none, from: '2026-03-01', to: '2026-03-02' })).toBe(
      '1 Mar 2026 to 2 Mar 2026',
    );
  });
});
