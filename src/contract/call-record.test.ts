import { expect, test } from 'vitest';
import { recordedCall } from './call-record.ts';

const call = {
  id: 'call_1',
  at: '2026-03-12T14:05:09.000Z',
  method: 'POST',
  address: 'sap/orders',
  system: { id: 'sys_sap', name: 'sap' },
  mapping: { id: 'map_orders', name: 'orders' },
  user: null,
  credential: { kind: 'basic', address: null },
  verdict: 'refused',
  reason: 'credential.unknown-user',
  steps: [
    {
      step: 'credential-known',
      outcome: 'failed',
      reason: 'credential.unknown-user',
      record: null,
    },
    { step: 'user-active', outcome: 'not-applicable', reason: 'credential.none', record: null },
  ],
  httpStatus: 401,
  processing: { state: 'not-queued' },
};

test('a recorded call keeps who, what and why, and drops whatever else came along', () => {
  const credential = { ...call.credential, password: 'Secret-123' };
  expect(recordedCall.parse({ ...call, credential, body: '{}' })).toEqual(call);
});
