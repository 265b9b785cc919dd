import { remember, remembered } from './remembered.ts';

const wordings = [
  'dynamically imported module',
  'Importing a module script failed',
  'Unable to preload CSS',
];

/** Whether a part of the console could not be fetched: after a deployment, the parts of the one before are gone. */
export function isChunkFailure(error: unknown): boolean {
  return error instanceof Error && wordings.some((wording) => error.message.includes(wording));
}

const oneReloadPer = 30_000;

/** Whether to load the newer version by itself: once, and not again right after it did not help. Counts as done. */
export function takeReload(now: number): boolean {
  const last = Number(remembered('reloaded-for-chunk') ?? 0);
  if (Math.abs(now - last) < oneReloadPer) return false;
  remember('reloaded-for-chunk', String(now));
  // Where nothing can be remembered, a reload could follow a reload for ever.
  return remembered('reloaded-for-chunk') === String(now);
}

/** Whether a reload would find the console: without a network it would end on an empty page of the browser. */
export async function isServerThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
