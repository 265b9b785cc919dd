import { expect, it } from 'vitest';
import { deactivationConsequence, lastUseSentence } from './deactivation-words.ts';

const robot = {
  name: 'sap-connector',
  type: 'system',
  owner: { kind: 'console' },
  hasPassword: true,
  keys: { count: 2, nextExpiryAt: null },
} as const;
const noKeys = { count: 0, nextExpiryAt: null };

it('says what is refused from now on', () => {
  expect(deactivationConsequence(robot)).toBe(
    'Its 2 keys and its password are refused from now on.',
  );
  expect(deactivationConsequence({ ...robot, keys: noKeys })).toBe(
    'Its password is refused from now on.',
  );
  expect(
    deactivationConsequence({
      ...robot,
      hasPassword: false,
      keys: { count: 1, nextExpiryAt: null },
    }),
  ).toBe('Its 1 key is refused from now on.');
  expect(deactivationConsequence({ ...robot, type: 'support', keys: noKeys })).toContain(
    'nobody can sign in',
  );
  expect(deactivationConsequence({ ...robot, hasPassword: false, keys: noKeys })).toContain(
    'no caller loses access',
  );
});

it('says for an app-owned user whose calls they are', () => {
  const owner = { kind: 'app', appId: 'a', appName: 'Desk', userCode: '_D' } as const;
  expect(deactivationConsequence({ ...robot, owner })).toBe(
    'Only the app Desk uses it. Its calls as sap-connector are refused from now on.',
  );
});

it('says when and with what it was last used', () => {
  const now = new Date('2026-01-02T12:00:00Z');
  const lastUsedAt = '2026-01-02T11:00:00Z';
  expect(lastUseSentence({ lastUsedAt: null, lastUsedBy: null }, now)).toBe(
    'It has never been used.',
  );
  expect(lastUseSentence({ lastUsedAt, lastUsedBy: 'basic' }, now)).toBe(
    'It was last used 1 hour ago, with its password.',
  );
  expect(lastUseSentence({ lastUsedAt, lastUsedBy: 'ifk_p3n6' }, now)).toContain('ifk_p3n6');
});
