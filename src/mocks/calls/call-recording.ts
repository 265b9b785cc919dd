import { type CallCredential, callId, type RecordedCall } from '#src/contract/call-record.ts';
import type { CallQuestion } from '#src/domain/call-question.ts';
import type { CallWorld } from '#src/domain/call-world.ts';
import { canCall } from '#src/domain/can-call.ts';
import { partsOfAddress } from '#src/domain/endpoint-address.ts';
import { type GatewayAnswer, gatewayAnswer } from '#src/domain/gateway-answer.ts';

type Named<Id> = { readonly id: Id; readonly name: string };

const named = <Id>(record: Named<Id> | undefined) =>
  record === undefined ? null : { id: record.id, name: record.name };

/** A call as it is kept: asked, evaluated, answered. What it came with is told by its form alone, never the secret. */
export function recordCall(
  { id, at, question, credential }: CallToRecord,
  world: CallWorld,
  processing: RecordedCall['processing'],
): { readonly call: RecordedCall; readonly answer: GatewayAnswer } {
  const evaluation = canCall(question, world, new Date(at));
  const answer = gatewayAnswer(evaluation);
  const { address, method } = question;
  const system =
    world.sites.get(address)?.system ?? world.systemsBySlug.get(partsOfAddress(address).slug);
  const { mapping, user, verdict, failure } = evaluation;
  return {
    answer,
    call: {
      id: callId.parse(id),
      at,
      method,
      address,
      system: named(system),
      mapping: named(mapping),
      user: named(user),
      credential,
      verdict,
      reason: failure?.reason ?? null,
      steps: [...evaluation.steps],
      httpStatus: answer.status,
      processing: verdict === 'accepted' ? processing : { state: 'not-queued' },
    },
  };
}

export type CallToRecord = {
  readonly id: string;
  readonly at: string;
  readonly question: CallQuestion;
  readonly credential: CallCredential;
};
