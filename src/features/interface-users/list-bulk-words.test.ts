import { describe, expect, it } from 'vitest';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { bulkFacts, driftWords, heldWords, outcomeWords, whoWords } from './list-bulk-words.ts';

type Given = Parameters<typeof anInterfaceUser>[0];

const users = (...given: Given[]) => given.map((one) => anInterfaceUser(one));
const keys = (count: number) => ({ count, nextExpiryAt: null });

describe('whom it is about', () => {
  const known = users({ name: 'a' }, { name: 'b' });

  it('is told by name, and how many more there are', () => {
    expect(whoWords(known, 2)).toBe('a and b');
    expect(whoWords(known, 1202)).toBe('a, b and 1,200 more');
    expect(whoWords(users(...'abcdefg'.split('').map((name) => ({ name }))), 7)).toBe(
      'a, b, c, d, e and 2 more',
    );
  });
});

describe('what is about to be refused', () => {
  it.each<[string, Given[]]>([
    ['None of them is active.', [{ active: false }]],
    ['1 is active, without any credential.', [{ hasPassword: false }, { active: false }]],
    [
      '2 are active and together hold 2 passwords and 3 keys.',
      [{ keys: keys(1) }, { keys: keys(2) }],
    ],
    ['1 is active and together hold 1 key.', [{ hasPassword: false, keys: keys(1) }]],
  ])('%s', (sentence, given) => {
    expect(heldWords(users(...given))).toBe(sentence);
  });
});

describe('what it means for those of apps', () => {
  const owned = (appName: string) =>
    ({ owner: { kind: 'app', appId: 'app_1', appName, userCode: '_one' } }) as const;
  const own = { owner: { kind: 'console' } } as const;

  it.each([
    ['grant', [own], undefined],
    ['delete', [owned('Desk')], undefined],
    ['grant', [own, owned('Desk')], '1 of them is owned by Desk'],
    ['add-to-group', [owned('Desk'), owned('Desk')], '2 of them are owned by Desk'],
    ['revoke', [owned('Desk'), owned('Van')], '2 of them are owned by Desk and Van'],
  ] as const)('%s', (action, known, sentence) => {
    expect(driftWords(action, known)?.split(':')[0]).toBe(sentence);
  });
});

describe('what became of it', () => {
  const results = (...outcomes: ('done' | 'failed' | 'skipped')[]) =>
    outcomes.map((outcome, at) => ({ id: interfaceUserId.parse(`usr_${at}`), outcome }));

  it('is counted, each kind for itself', () => {
    expect(outcomeWords('deactivate', results('done', 'done', 'failed', 'skipped'))).toBe(
      '2 interface users deactivated, 1 failed, 1 skipped, being so already',
    );
    expect(outcomeWords('delete', results('failed'))).toBe('Nothing was changed, 1 failed');
  });

  it.each(Object.values(bulkFacts))(
    'the verb of the title is that of the button: $label',
    (facts) => {
      const [verb = ''] = facts.label.split(' ');
      expect(facts.titleOf('2 interface users')).toMatch(
        new RegExp(`^${verb} .*2 interface users.*\\?$`),
      );
      expect(facts.doneOf('2 interface users')).toContain('2 interface users');
    },
  );
});
