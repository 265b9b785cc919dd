import * as fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { timestamp } from '#src/contract/common.ts';
import { afterEachDigit, anyTypedDay, farZones } from '#src/test/typed-days.ts';
import {
  createEndKeeper,
  expiryFault,
  expiryOptions,
  firstExpiry,
  firstValues,
  issueForm,
  rotationForm,
} from './expiry-form.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the end of a key', () => {
  it('begins with 90 days, or with the most that the tenant allows', () => {
    expect(firstExpiry(null).expiry).toBe('90');
    expect(firstExpiry(365).expiry).toBe('90');
    expect(firstExpiry(60).expiry).toBe('60');
    expect(firstExpiry(7).expiry).toBe('date');
  });

  it('offers what the tenant allows, and says why not the rest', () => {
    const blocked = (cap: number | null) =>
      expiryOptions(cap).flatMap(({ value, disabledReason }) =>
        disabledReason === undefined ? [] : [value],
      );
    expect(blocked(null)).toEqual([]);
    expect(blocked(90)).toEqual(['180', '365', 'never']);
  });

  it('is refused where it is no day, over, or too far off', () => {
    const on = (date: string, cap: number | null = null) =>
      expiryFault({ expiry: 'date', date }, cap, now)?.message;
    expect(on('')).toMatch(/last day/);
    expect(on('2026-03-10')).toMatch(/not over/);
    expect(on('2026-03-12')).toBeUndefined();
    expect(on('2026-12-31', 90)).toMatch(/earlier end.*90 days/);
    expect(expiryFault({ expiry: 'never', date: '' }, 90, now)?.field).toBe('expiry');
    expect(expiryFault({ expiry: 'never', date: '' }, null, now)).toBeUndefined();
  });

  test('is refused with what to do while its year is half typed, and where it is too far off', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const on = (date: string, cap: number | null = null) =>
      expiryFault({ expiry: 'date', date }, cap, now);
    const year = { field: 'date', message: 'Enter the year with four digits.' };
    expect(afterEachDigit('2026-05-01').map((date) => on(date))).toEqual([
      year,
      year,
      year,
      undefined,
    ]);
    expect(on('275760-09-13')).toEqual(year);
    expect(on('9999-12-30')).toBeUndefined();
    expect(on('9999-12-31')?.message).toMatch(/earlier day.*9999/);
    expect(on('9999-12-31', 90)?.message).toMatch(/earlier end.*90 days/);
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(on('9999-12-31')).toBeUndefined();
  });

  test('has a fault or a timestamp, whichever day is typed', () => {
    const ends = createEndKeeper();
    fc.assert(
      fc.property(anyTypedDay, fc.constantFrom(...farZones), (date, zone) => {
        vi.stubEnv('TZ', zone);
        const values = { expiry: 'date', date };
        if (expiryFault(values, null, now) !== undefined) return;
        expect(timestamp.safeParse(ends.endOf(values)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is a rule of the forms that it stands in; a label is asked for where a key is issued', () => {
    const late = { ...firstValues(null), expiry: '180' };
    const paths = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
      result.error?.issues.map(({ path }) => path.join('/'));
    expect(paths(rotationForm(90).safeParse(late))).toEqual(['expiry']);
    expect(paths(rotationForm(null).safeParse(late))).toBeUndefined();
    expect(paths(issueForm(null).safeParse(late))).toEqual(['label']);
  });

  it('stays the same through every retry', () => {
    vi.useFakeTimers({ now });
    const ends = createEndKeeper();
    const first = ends.endOf({ expiry: '30', date: '' });
    expect(first).toBe('2026-04-11T14:05:09.000Z');
    vi.advanceTimersByTime(60_000);
    expect(ends.endOf({ expiry: '30', date: '' })).toBe(first);
    expect(ends.endOf({ expiry: '60', date: '' })).toBe('2026-05-11T14:06:09.000Z');
    expect(ends.endOf({ expiry: 'never', date: '' })).toBeNull();
  });
});
