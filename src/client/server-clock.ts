/**
 * What time it is for the server, whatever this computer's clock says. Learnt from answers; this computer's own clock
 * is believed while no answer contradicts it.
 */

/** When a request went out and when its answer began to come in, by `performance.now()`. */
export type Span = { readonly sentAt: number; readonly receivedAt: number };

/** A time of the server, and what the two clocks of this computer said then: the one that can be set, and the steady one. */
type Anchor = { readonly server: number; readonly wall: number; readonly steady: number };

/** Milliseconds within which two clocks count as the same: `Date` knows no fractions of a second. */
const tolerance = 2000;

/** Nothing while this computer's own clock is right. */
let anchor: Anchor | undefined;
/** What the two clocks of this computer said when the server was last heard. */
let lastHeard: Omit<Anchor, 'server'> | undefined;
const listeners = new Set<() => void>();

function timeBy(known: Anchor | undefined): number {
  if (known === undefined) return Date.now();
  // One clock may have been set back since, the other stands still in some systems while the computer sleeps.
  const passed = Math.max(Date.now() - known.wall, performance.now() - known.steady);
  return known.server + passed;
}

/** The time as the server has it: what everything that is relative to now counts from. */
export function serverNow(): Date {
  return new Date(timeBy(anchor));
}

/** By how many milliseconds this computer's clock is ahead of the server's, negative when behind; 0 when they agree. */
export function clockAhead(): number {
  return anchor === undefined ? 0 : anchor.wall - anchor.server;
}

/** Calls `listener` whenever it turns out to be another time than was believed; returns the end of it. */
export function onServerClockChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this computer's clock was set, or it slept, since the server was heard: only the next answer can tell which. */
export function isServerTimeInDoubt(): boolean {
  if (lastHeard === undefined) return false;
  const byWall = Date.now() - lastHeard.wall;
  const bySteady = performance.now() - lastHeard.steady;
  return Math.abs(byWall - bySteady) > tolerance;
}

function believe(next: Anchor | undefined): void {
  if (next === anchor) return;
  anchor = next;
  for (const listener of listeners) listener();
}

/** Takes in that the server said `said` (milliseconds since 1970) half-way between the request and its answer. */
function hear(said: number, { sentAt, receivedAt }: Span): void {
  const steady = performance.now();
  const wall = Date.now();
  const server = said + steady - (sentAt + receivedAt) / 2;
  const slack = tolerance + (receivedAt - sentAt) / 2;
  const isRight = (time: number) => Math.abs(time - server) <= slack;
  lastHeard = { wall, steady };
  if (isRight(wall)) believe(undefined);
  // What agrees with what is known changes nothing, so that no time on the page jitters.
  else if (!isRight(timeBy(anchor))) believe({ server, wall, steady });
}

/**
 * Learns the time from an answer's `Date`. Nothing is learnt from an answer that lay in a cache.
 * @returns whether it could be read: another origin may hide it.
 */
export function hearDateOf(headers: Headers, span: Span): boolean {
  const date = Date.parse(headers.get('Date') ?? '');
  const age = Number(headers.get('Age') ?? 0);
  if (Number.isNaN(date) || age !== 0) return false;
  // It is cut to the second.
  hear(date + 500, span);
  return true;
}

/** Learns the time from what an answer says in its body, an RFC 3339 timestamp. */
export function hearTimestamp(timestamp: string, span: Span): void {
  const said = Date.parse(timestamp);
  if (!Number.isNaN(said)) hear(said, span);
}

/** Believes this computer's own clock again, as in the beginning. */
export function forgetServerClock(): void {
  lastHeard = undefined;
  believe(undefined);
}
