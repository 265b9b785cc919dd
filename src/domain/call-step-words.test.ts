import { describe, expect, it, test } from 'vitest';
import {
  type CallStep,
  callStepIds,
  passedStep,
  type PassedStep,
  type PermissionSource,
  skipReasons,
} from '#src/contract/call-step-record.ts';
import { callStepLabels, stepSentence } from './call-step-words.ts';

const record = { kind: 'interface-user', id: 'usr_1', name: 'SAP connector' } as const;
const passed = (reason: string, more: object = {}): PassedStep =>
  passedStep.parse({ step: 'user-active', outcome: 'passed', reason, record, ...more });

describe('a step in words', () => {
  it('has a label of its own', () => {
    const labels = callStepIds.map((id) => callStepLabels[id]);
    expect(new Set(labels).size).toBe(callStepIds.length);
  });

  const sentences: Partial<Record<PassedStep['reason'], string>> = {
    'endpoint.found': 'The address is that of SAP connector.',
    'endpoint.active': 'SAP connector is active.',
    'system.active': 'SAP connector is active.',
    'method.matching': 'SAP connector answers to this method.',
    'auth-method.matching': 'SAP connector takes this authentication method.',
    'password.right': 'Address and password are those of SAP connector.',
    'key.known': 'It is the key SAP connector.',
    'key.valid': 'SAP connector is neither revoked, disabled nor over.',
    'user.active': 'SAP connector is active.',
    'user.console-owned': 'SAP connector is owned by the console, not by an app.',
    'licence.enabled': 'SAP connector is enabled.',
    'licence.held': 'SAP connector is held.',
    'permission.carried': 'SAP connector was issued with the permission.',
  };

  test.each(Object.entries(sentences))('says %s: %s', (reason, sentence) => {
    expect(stepSentence(passed(reason))).toBe(sentence);
  });

  it('says who vouches for a token', () => {
    expect(stepSentence(passed('token.trusted', { record: null }))).toBe(
      'The identity provider vouches for the token.',
    );
  });

  test.each<[string, PermissionSource[]]>([
    ['directly', [{ kind: 'direct' }]],
    ['through the group Orders', [{ kind: 'group', code: 'ORDERS', name: 'Orders' }]],
    [
      'directly, and through the group Owners, whose members hold every permission',
      [{ kind: 'direct' }, { kind: 'every-permission-group', code: 'OWNERS', name: 'Owners' }],
    ],
  ])('says that a permission is held %s', (words, through) => {
    expect(stepSentence(passed('permission.held', { through }))).toBe(
      `SAP connector is held ${words}.`,
    );
  });

  it('says why a step failed', () => {
    const step: CallStep = {
      step: 'user-active',
      outcome: 'failed',
      reason: 'user.inactive',
      record,
    };
    expect(stepSentence(step)).toBe('SAP connector is inactive.');
  });

  test.each(skipReasons)('says why a step does not apply: %s', (reason) => {
    const step: CallStep = { step: 'user-active', outcome: 'not-applicable', reason, record: null };
    expect(stepSentence(step)).toMatch(/^[A-Z].+\.$/);
  });
});
