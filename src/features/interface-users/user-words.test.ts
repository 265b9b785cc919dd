import { describe, expect, it } from 'vitest';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { lockSentences, lossSentences } from './user-words.ts';

type Held = Parameters<typeof anInterfaceUser>[0];

const whatIsLost = (held: Held) =>
  lossSentences(anInterfaceUser({ hasPassword: false, active: false, ...held })).at(0);

const keys = (count: number) => ({ count, nextExpiryAt: null });

describe('what goes with a user that is deleted', () => {
  it.each<[string, Held]>([
    ['It holds nothing that would be lost.', {}],
    ['Its password is gone for good.', { hasPassword: true }],
    ['Its 1 key is gone for good.', { keys: keys(1) }],
    ['Its 2 keys are gone for good.', { keys: keys(2) }],
    ['Its 1 direct permission is gone for good.', { permissions: ['a'] }],
    ['Its place in 3 groups is gone for good.', { groups: ['a', 'b', 'c'] }],
    [
      'Its password, its 2 keys, its 1 direct permission and its place in 1 group are gone for good.',
      { hasPassword: true, keys: keys(2), permissions: ['a'], groups: ['b'] },
    ],
  ])('%s', (sentence, held) => {
    expect(whatIsLost(held)).toBe(sentence);
  });

  it('is the address too, which is free again', () => {
    const user = anInterfaceUser({ active: false });
    expect(lossSentences(user).at(-1)).toBe(
      `Its address, ${user.email}, is free again for another user.`,
    );
  });
});

it('only what an app owns is locked, and the lock says which app', () => {
  expect(lockSentences(anInterfaceUser())).toBeUndefined();
  const owner = { kind: 'app', appId: 'app_1', appName: 'Desk', userCode: '_desk' } as const;
  expect(lockSentences(anInterfaceUser({ owner }))?.rest).toContain('Only Desk can use it.');
});
