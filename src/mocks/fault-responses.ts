import type { FaultEffect } from './faults.ts';
import { Refusal } from './refusal.ts';
import { responseToRefusal } from './reply.ts';

/** Waits where the fault is to answer late. */
export async function delayOf(effect: FaultEffect): Promise<void> {
  if (typeof effect === 'string' || !('delayMs' in effect)) return;
  await new Promise((resolve) => {
    setTimeout(resolve, effect.delayMs);
  });
}

function responseByName(
  effect: Extract<FaultEffect, string>,
  request: Request,
): Response | undefined {
  switch (effect) {
    case 'network-error':
      return Response.error();
    case 'unauthenticated':
      return responseToRefusal(new Refusal('unauthenticated', 'Sign in to go on.'), request);
    case 'commit-then-drop':
      return undefined;
  }
}

/** What a fault answers instead of the handler; nothing where the handler is to run. */
export function responseByFault(effect: FaultEffect, request: Request): Response | undefined {
  if (typeof effect === 'string') return responseByName(effect, request);
  if ('problem' in effect) {
    const detail = effect.detail ?? 'The service cannot answer this at the moment.';
    const refusal = new Refusal(effect.problem, detail, effect.more, effect.headers);
    return responseToRefusal(refusal, request);
  }
  if (!('status' in effect)) return undefined;
  return new Response(effect.body === '' ? null : effect.body, {
    status: effect.status,
    headers: { 'Content-Type': effect.contentType, ...effect.headers },
  });
}
