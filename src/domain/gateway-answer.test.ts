import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCall, anyCallMoment } from '#src/test/any-call.ts';
import { aMapping, anApiKey } from '#src/test/call-records.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import type { CallQuestion } from './call-question.ts';
import { indexCallWorld } from './call-world.ts';
import { canCall } from './can-call.ts';
import { gatewayAnswer, gatewayChallenge } from './gateway-answer.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const byKey = { kind: 'api-key', keyId: 'key_main' } as const;
const toInvoices: CallQuestion = { credential: byKey, method: 'POST', address: 'sap/invoices' };
const answerTo = (changes: Partial<CallQuestion>, records: Partial<CallRecords> = {}) =>
  gatewayAnswer(canCall({ ...toInvoices, ...changes }, aCallWorld(records), now));
const stranger = { status: 401, headers: { 'WWW-Authenticate': gatewayChallenge } };

describe('the gateway answers', () => {
  it('202 to what is accepted', () => {
    expect(answerTo({})).toEqual({ status: 202, headers: {} });
  });

  it('405 with what is allowed to another method', () => {
    const mappings = [
      aMapping({ name: 'invoices' }),
      aMapping({ name: 'invoices', id: 'p', method: 'PUT' }),
    ];
    expect(answerTo({ method: 'GET' }, { mappings })).toEqual({
      status: 405,
      headers: { Allow: 'POST, PUT' },
    });
  });

  it('404 where nothing is, 403 where nothing is allowed', () => {
    expect(answerTo({ address: 'sap/returns' })).toEqual({ status: 404, headers: {} });
    const keys = [anApiKey({ permissions: [] })];
    expect(answerTo({}, { keys })).toEqual({ status: 403, headers: {} });
  });

  it('401 and nothing more to a stranger, whatever is wrong besides', () => {
    const nobody = { kind: 'none' } as const;
    expect(answerTo({ credential: nobody })).toEqual(stranger);
    expect(answerTo({ credential: nobody, method: 'GET' })).toEqual(stranger);
    expect(answerTo({ credential: nobody, address: 'sap/returns' })).toEqual(stranger);
    const keys = [anApiKey({ disabled: true })];
    expect(answerTo({ address: 'sap/returns' }, { keys })).toEqual(stranger);
  });

  it('401 to who comes by the wrong authentication method', () => {
    expect(answerTo({ address: 'sap/orders' })).toEqual(stranger);
  });

  it('tells who has not shown who it is the same in any world', () => {
    fc.assert(
      fc.property(anyCall, ([question, records]) => {
        const evaluation = canCall(question, indexCallWorld(records), anyCallMoment);
        const answer = gatewayAnswer(evaluation);
        expect(answer.status === 202).toBe(evaluation.verdict === 'accepted');
        const isStranger = evaluation.user === undefined && question.credential.kind !== 'oauth2';
        expect(isStranger ? answer : stranger).toEqual(stranger);
      }),
      { numRuns: 1000 },
    );
  });
});
