import type { CallStep } from '#src/contract/call-step-record.ts';
import { type RefusalStatus, statusOfReason } from './call-reasons.ts';
import type { Evaluation } from './can-call.ts';

/** What the gateway answers to a call; the exact reason stands in the call's record alone. */
export type GatewayAnswer = {
  readonly status: 202 | RefusalStatus;
  readonly headers: Readonly<Record<string, string>>;
};

/** Names every method, whatever the endpoint takes, so that it tells a stranger nothing about the endpoint. */
export const gatewayChallenge =
  'Basic realm="Interface gateway", charset="UTF-8", Bearer realm="Interface gateway"';

const refuted = (step: CallStep) =>
  (step.step === 'credential-known' || step.step === 'credential-valid') &&
  step.outcome === 'failed';

/** Maps an evaluation to an answer. A caller that has not shown who it is learns nothing but 401. */
export function gatewayAnswer({ steps, failure }: Evaluation): GatewayAnswer {
  if (failure === undefined) return { status: 202, headers: {} };
  const status = steps.some(refuted) ? 401 : statusOfReason(failure.reason);
  if (status === 401) return { status, headers: { 'WWW-Authenticate': gatewayChallenge } };
  if (failure.reason === 'method.mismatch') {
    return { status, headers: { Allow: failure.allowed.join(', ') } };
  }
  return { status, headers: {} };
}
