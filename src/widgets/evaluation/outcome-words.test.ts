import { expect, test } from 'vitest';
import type { CallStep } from '#src/contract/call-step-record.ts';
import type { Evaluation } from '#src/contract/evaluations.ts';
import { outcomeWords } from './outcome-words.ts';
import { stepCounts } from './step-strip.tsx';

const user = { kind: 'interface-user', id: 'usr_1', name: 'Robot' } as const;
const active: CallStep = {
  step: 'user-active',
  outcome: 'passed',
  reason: 'user.active',
  record: user,
};
const inactive: CallStep = {
  step: 'user-active',
  outcome: 'failed',
  reason: 'user.inactive',
  record: user,
};
const none = { kind: 'none' } as const;
const basic = { kind: 'basic' } as const;
const evaluated = (
  verdict: Evaluation['verdict'],
  credential: Evaluation['credential'] = none,
  step: CallStep = active,
): Evaluation => ({ credential, verdict, steps: [step] });

test('whoever may not call is told why, and what would turn it', () => {
  const whatever = evaluated('refused', none, inactive);
  expect(outcomeWords({ whatever, credentials: [], gap: undefined })).toEqual({
    kind: 'refused',
    title: 'Can’t call',
    why: 'Robot is inactive.',
    fix: { action: 'activate-user', record: user },
  });
});

test('whoever may call needs something to call with', () => {
  const whatever = evaluated('accepted');
  const gap = { method: 'basic', sentence: 'It takes a password.', fix: undefined } as const;
  expect(outcomeWords({ whatever, credentials: [], gap })).toMatchObject({
    title: 'Can’t call yet',
    why: 'It takes a password.',
  });
  const credentials = [evaluated('refused', basic)];
  expect(outcomeWords({ whatever, credentials, gap: undefined })).toMatchObject({
    kind: 'refused',
    why: 'It may call, but none of its credentials gets through.',
  });
});

test('whoever can call is told with what', () => {
  const whatever = evaluated('accepted');
  const credentials = [evaluated('accepted', basic)];
  expect(outcomeWords({ whatever, credentials, gap: undefined })).toMatchObject({
    kind: 'accepted',
    why: 'Accepted with: Password.',
  });
  expect(outcomeWords({ whatever, credentials: undefined, gap: undefined }).why).toContain(
    'identity provider',
  );
});

test('steps are summed up', () => {
  expect(stepCounts([active, inactive])).toBe('1 passed, 1 failed, 0 not asked');
});
