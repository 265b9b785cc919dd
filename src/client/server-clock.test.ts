import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  clockAhead,
  forgetServerClock,
  hearDateOf,
  hearTimestamp,
  isServerTimeInDoubt,
  onServerClockChange,
  serverNow,
} from './server-clock.ts';

const second = 1000;
const minute = 60 * second;
const day = 86_400 * second;
const start = Date.parse('2026-03-12T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date', 'performance'] });
});
afterEach(() => {
  forgetServerClock();
  vi.useRealTimers();
});

/** An answer of a server that is so many milliseconds ahead of this computer, after so long a way. */
function answer(ahead: number, way = 0, headers: Record<string, string> = {}): boolean {
  const sentAt = performance.now();
  vi.advanceTimersByTime(way / 2);
  const date = new Date(Date.now() + ahead).toUTCString();
  vi.advanceTimersByTime(way / 2);
  return hearDateOf(new Headers({ Date: date, ...headers }), {
    sentAt,
    receivedAt: performance.now(),
  });
}

const off = () => serverNow().getTime() - Date.now();

/** The operator sets the clock of the computer; no time passes. */
const setClock = (by: number) => vi.setSystemTime(Date.now() + by);

test('without an answer this computer’s clock is believed', () => {
  expect(off()).toBe(0);
  expect(clockAhead()).toBe(0);
  expect(isServerTimeInDoubt()).toBe(false);
});

test('whatever the clock says and however long the answer took, the time is that of the server', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000 * day, max: 3000 * day }),
      fc.integer({ min: 0, max: 10 * second }),
      (ahead, way) => {
        forgetServerClock();
        answer(ahead, way);
        return Math.abs(off() - ahead) <= 2 * second + way / 2;
      },
    ),
  );
});

test('what is within the resolution of the header and the way is no difference', () => {
  const heard = vi.fn<() => void>();
  const end = onServerClockChange(heard);
  for (const ahead of [0, 900, -900, 1400, -1400]) answer(ahead);
  answer(4 * second, 6 * second);
  expect(off()).toBe(0);
  expect(heard).not.toHaveBeenCalled();

  answer(60 * day);
  const first = off();
  for (const more of [300, -700, 900]) answer(60 * day + more);
  expect(off()).toBe(first);
  expect(heard).toHaveBeenCalledOnce();
  expect(Math.round(clockAhead() / day)).toBe(-60);
  end();
  answer(0);
  expect(heard).toHaveBeenCalledOnce();
});

test('an answer out of a cache, without a date or with none that can be read teaches nothing', () => {
  expect(answer(60 * day, 0, { Age: '30' })).toBe(false);
  expect(answer(60 * day, 0, { Date: 'yesterday' })).toBe(false);
  const span = { sentAt: performance.now(), receivedAt: performance.now() };
  expect(hearDateOf(new Headers(), span)).toBe(false);
  hearTimestamp('soon', span);
  expect(off()).toBe(0);
  expect(answer(60 * day, 0, { Age: '0' })).toBe(true);
  expect(off()).not.toBe(0);
});

test('a time in the body is taken as of half-way', () => {
  const sentAt = performance.now();
  const receivedAt = sentAt + 200;
  vi.advanceTimersByTime(500);
  hearTimestamp(new Date(start - 300 * day).toISOString(), { sentAt, receivedAt });
  expect(serverNow().getTime()).toBe(start - 300 * day + 400);
});

test('a clock that is set right, or wrong, while the page is open is found out', () => {
  answer(60 * day);
  vi.advanceTimersByTime(minute);
  setClock(60 * day);
  expect(isServerTimeInDoubt()).toBe(true);
  answer(0);
  expect(off()).toBe(0);
  expect(clockAhead()).toBe(0);
  expect(isServerTimeInDoubt()).toBe(false);

  setClock(-10 * day);
  expect(isServerTimeInDoubt()).toBe(true);
  answer(10 * day);
  expect(Math.round(off() / day)).toBe(10);
});

test('a clock that is set back does not take the server’s time with it', () => {
  answer(-300 * day);
  const before = serverNow().getTime();
  setClock(-300 * day);
  vi.advanceTimersByTime(minute);
  expect(serverNow().getTime()).toBe(before + minute);
});
