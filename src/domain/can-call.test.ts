import { describe, expect, it, test } from 'vitest';
import { callStepIds } from '#src/contract/call-step-record.ts';
import { aLicence } from '#src/mocks/builders.ts';
import { aMapping } from '#src/test/call-records.ts';
import {
  asConnector,
  byPassword,
  callMoment,
  connector,
  gatedBy,
  toInvoices,
  toOrders,
  toStatus,
} from '#src/test/call-questions.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import type { CallQuestion } from './call-question.ts';
import { canCall, refusalOf } from './can-call.ts';

const outcomes = (asked: CallQuestion, records: Partial<CallRecords> = {}) =>
  Object.fromEntries(
    canCall(asked, aCallWorld(records), callMoment).steps.map(({ step, outcome, reason }) => [
      step,
      `${outcome}: ${reason}`,
    ]),
  );

describe('the steps of an accepted call', () => {
  const endpointPassed = {
    'endpoint-exists': 'passed: endpoint.found',
    'endpoint-active': 'passed: endpoint.active',
    'system-active': 'passed: system.active',
    'method-matches': 'passed: method.matching',
    'auth-method-matches': 'passed: auth-method.matching',
  };

  it('come in their order', () => {
    const { steps } = canCall(toOrders, aCallWorld(), callMoment);
    expect(steps.map(({ step }) => step)).toEqual(callStepIds);
  });

  it('ask a password for no validity and no key', () => {
    expect(outcomes(toOrders)).toEqual({
      ...endpointPassed,
      'credential-known': 'passed: password.right',
      'credential-valid': 'not-applicable: password.lasting',
      'user-active': 'passed: user.active',
      'user-not-app-only': 'passed: user.console-owned',
      'permission-held': 'passed: permission.held',
      'licence-enabled': 'not-applicable: licence.none',
      'licence-held': 'not-applicable: licence.none',
      'permission-carried': 'not-applicable: key.none',
    });
  });

  it('ask a key for everything', () => {
    const records = {
      permissions: gatedBy('SALES'),
      licences: [aLicence({ code: 'SALES', name: 'Sales' })],
      users: [connector({ licences: ['SALES'] })],
    };
    expect(outcomes(toInvoices, records)).toEqual({
      ...endpointPassed,
      'credential-known': 'passed: key.known',
      'credential-valid': 'passed: key.valid',
      'user-active': 'passed: user.active',
      'user-not-app-only': 'passed: user.console-owned',
      'permission-held': 'passed: permission.held',
      'licence-enabled': 'passed: licence.enabled',
      'licence-held': 'passed: licence.held',
      'permission-carried': 'passed: permission.carried',
    });
  });

  it('ask a token for neither user nor key', () => {
    expect(outcomes(toStatus)).toEqual({
      ...endpointPassed,
      'credential-known': 'passed: token.trusted',
      'credential-valid': 'not-applicable: token.external',
      'user-active': 'not-applicable: user.none',
      'user-not-app-only': 'not-applicable: user.none',
      'permission-held': 'not-applicable: user.none',
      'licence-enabled': 'not-applicable: user.none',
      'licence-held': 'not-applicable: user.none',
      'permission-carried': 'not-applicable: user.none',
    });
  });

  it('ask nothing about credentials when the question is about a user', () => {
    expect(outcomes({ ...toInvoices, credential: asConnector })).toMatchObject({
      'auth-method-matches': 'not-applicable: credential.assumed',
      'credential-known': 'not-applicable: credential.assumed',
      'credential-valid': 'not-applicable: credential.assumed',
      'user-active': 'passed: user.active',
      'permission-held': 'passed: permission.held',
      'permission-carried': 'not-applicable: key.none',
    });
  });
});

describe('what cannot be asked is not applicable', () => {
  test('at an address without an endpoint, all but the credential', () => {
    const found = outcomes({ ...toInvoices, address: 'nowhere' });
    expect(found).toMatchObject({
      'endpoint-exists': 'failed: endpoint.unknown',
      'endpoint-active': 'not-applicable: endpoint.none',
      'system-active': 'not-applicable: endpoint.none',
      'method-matches': 'not-applicable: endpoint.none',
      'auth-method-matches': 'not-applicable: endpoint.none',
      'credential-known': 'passed: key.known',
      'credential-valid': 'passed: key.valid',
      'user-active': 'passed: user.active',
      'permission-held': 'not-applicable: endpoint.none',
      'permission-carried': 'not-applicable: endpoint.none',
    });
  });

  test('without a credential, everything about it', () => {
    expect(outcomes({ ...toOrders, credential: { kind: 'none' } })).toMatchObject({
      'auth-method-matches': 'not-applicable: credential.none',
      'credential-known': 'failed: credential.missing',
      'credential-valid': 'not-applicable: credential.none',
      'user-active': 'not-applicable: credential.none',
      'permission-held': 'not-applicable: credential.none',
    });
  });

  test('with a wrong password, what the user may do', () => {
    const wrong = { ...toOrders, credential: { ...byPassword, isPasswordRight: false } };
    expect(outcomes(wrong)).toMatchObject({
      'credential-known': 'failed: credential.wrong-password',
      'credential-valid': 'not-applicable: credential.unidentified',
      'user-active': 'not-applicable: credential.unidentified',
      'permission-held': 'not-applicable: credential.unidentified',
    });
    expect(canCall(wrong, aCallWorld(), callMoment).user).toBeUndefined();
  });

  test('with a method that picks none of several endpoints, what they need', () => {
    const records = {
      mappings: [aMapping({ id: 'a', active: false }), aMapping({ id: 'b', method: 'PUT' })],
    };
    const found = canCall({ ...toOrders, method: 'GET' }, aCallWorld(records), callMoment);
    expect(found.failure).toMatchObject({ reason: 'method.mismatch', allowed: ['PUT'] });
    expect(found.mapping).toBeUndefined();
    expect(outcomes({ ...toOrders, method: 'GET' }, records)).toMatchObject({
      'endpoint-active': 'passed: endpoint.active',
      'auth-method-matches': 'not-applicable: endpoint.several',
      'permission-held': 'not-applicable: endpoint.several',
    });
    const nameless = { ...toOrders, method: 'GET', credential: { kind: 'none' } as const };
    expect(canCall(nameless, aCallWorld(records), callMoment).steps).toContainEqual({
      step: 'credential-known',
      outcome: 'failed',
      reason: 'credential.missing',
      record: null,
      expected: null,
    });
  });

  test('where nothing at the address is active, what is held', () => {
    const records = {
      mappings: [
        aMapping({ id: 'a', active: false }),
        aMapping({ id: 'b', active: false, method: 'PUT' }),
      ],
    };
    const { steps } = canCall({ ...toOrders, method: 'GET' }, aCallWorld(records), callMoment);
    expect(steps[1]).toMatchObject({ outcome: 'failed', reason: 'endpoint.inactive' });
    expect(steps[3]).toMatchObject({ outcome: 'failed', allowed: ['POST', 'PUT'] });
  });

  test('while a licence is off, whether it is held', () => {
    const records = {
      permissions: gatedBy('SALES'),
      licences: [aLicence({ code: 'SALES', enabled: false })],
    };
    expect(outcomes(toOrders, records)).toMatchObject({
      'licence-enabled': 'failed: licence.switched-off',
      'licence-held': 'not-applicable: licence.waiting',
    });
  });

  test('at an OAuth 2.0 endpoint, permissions', () => {
    expect(outcomes({ ...toStatus, credential: byPassword })).toMatchObject({
      'auth-method-matches': 'failed: auth-method.mismatch',
      'user-active': 'passed: user.active',
      'permission-held': 'not-applicable: permission.unneeded',
    });
    expect(
      refusalOf({ ...toStatus, credential: asConnector }, aCallWorld(), callMoment),
    ).toMatchObject({
      reason: 'auth-method.mismatch',
      expected: 'oauth2',
      given: null,
    });
  });
});
