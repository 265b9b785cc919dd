import { expect, test } from 'vitest';
import type { CallStep } from '#src/contract/call-step-record.ts';
import type { Evaluation } from '#src/contract/evaluations.ts';
import { nearestFirst } from './credential-order.ts';

const user = { kind: 'interface-user', id: 'usr_1', name: 'SAP connector' } as const;
const passed: CallStep = {
  step: 'credential-known',
  outcome: 'passed',
  reason: 'password.right',
  record: user,
};
const failed: CallStep = {
  step: 'user-active',
  outcome: 'failed',
  reason: 'user.inactive',
  record: user,
};
const evaluation = (...steps: CallStep[]): Evaluation => ({
  credential: { kind: 'basic' },
  verdict: steps.includes(failed) ? 'refused' : 'accepted',
  steps,
});

test('what is accepted stands first, then what fails latest; equals keep their order', () => {
  const early = evaluation(failed, passed, passed);
  const late = evaluation(passed, passed, failed);
  const alsoLate = evaluation(passed, passed, failed);
  const whole = evaluation(passed, passed, passed);
  expect(nearestFirst([early, late, whole, alsoLate])).toEqual([whole, late, alsoLate, early]);
  expect(nearestFirst([late, alsoLate])[0]).toBe(late);
  expect(nearestFirst([])).toEqual([]);
});
