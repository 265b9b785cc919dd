import { describe, expect, it } from 'vitest';
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
