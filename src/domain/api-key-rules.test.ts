import { expect, test } from 'vitest';
import { apiKeyId, type ApiKeyState, apiKeyStates } from '#src/contract/api-key-record.ts';
import { type KeyAction, keyActionBlock, keyStateAt } from './api-key-rules.ts';

const actions = ['rotate', 'disable', 'enable', 'revoke'] as const;

const possible: Record<ApiKeyState, readonly KeyAction[]> = {
  active: ['rotate', 'disable', 'revoke'],
  expiring: ['rotate', 'disable', 'revoke'],
  'out-of-date': ['rotate', 'disable', 'revoke'],
  'in-grace': ['disable', 'revoke'],
  disabled: ['rotate', 'enable', 'revoke'],
  expired: ['revoke'],
  revoked: [],
};

test.each(apiKeyStates)('what can be done with a key that is %s', (state) => {
  const key = {
    label: 'Production',
    state,
    disabled: state === 'disabled',
    successorId: state === 'in-grace' ? apiKeyId.parse('key_2') : null,
  };
  expect(actions.filter((action) => keyActionBlock(key, action) === null)).toEqual(possible[state]);
});

test('a key that was disabled and then ended is not enabled again', () => {
  const key = { label: 'Production', state: 'expired', disabled: true, successorId: null } as const;
  expect(keyActionBlock(key, 'enable')).toBe(
    'Production is expired: every call with it is refused anyway.',
  );
});

test('what is done already is said', () => {
  const key = {
    label: 'Production',
    state: 'disabled',
    disabled: true,
    successorId: null,
  } as const;
  expect(keyActionBlock(key, 'disable')).toBe('Production is disabled already.');
});

test('a key whose end has passed since it was read is expired, whatever it was called then', () => {
  const now = new Date('2026-03-12T12:00:00Z');
  const past = '2026-03-12T12:00:00Z';
  const later = '2026-03-12T12:00:01Z';
  for (const state of apiKeyStates) {
    const over = state === 'revoked' ? 'revoked' : 'expired';
    expect(keyStateAt({ state, expiresAt: past, graceEndsAt: null }, now)).toBe(over);
    expect(keyStateAt({ state, expiresAt: later, graceEndsAt: past }, now)).toBe(over);
    expect(keyStateAt({ state, expiresAt: later, graceEndsAt: later }, now)).toBe(state);
    expect(keyStateAt({ state, expiresAt: null, graceEndsAt: null }, now)).toBe(state);
  }
});
