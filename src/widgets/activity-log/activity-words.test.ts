import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '#src/contract/activity.ts';
import { actionWords, isSecretField, setChange, valueWord } from './activity-words.ts';
import { foldEntries } from './fold-entries.ts';
import { keyEntryWords, untoldOfKey } from './key-entry-words.ts';

const change = (field: string) => ({ field, before: null, after: null });

function anEntry(id: string, action: ActivityEntry['action'], by = 'anna'): ActivityEntry {
  return {
    id,
    at: '2026-01-02T03:04:05Z',
    by: { id: by, name: by },
    action,
    target: { kind: 'interface-user', id: 'usr_1', name: 'One' },
    changes: [],
  };
}

describe('actionWords', () => {
  it('says what was changed, in the words of the screens', () => {
    const words = (...fields: string[]) =>
      actionWords({ action: 'updated', changes: fields.map(change) });
    expect(words('name')).toBe('renamed it');
    expect(words('password')).toBe('changed the password');
    expect(words('permissions', 'groups', 'type')).toBe(
      'changed permissions, groups and user type',
    );
    expect(words('colour')).toBe('changed colour');
    expect(words()).toBe('saved without a change');
    expect(actionWords({ action: 'deactivated', changes: [] })).toBe('deactivated it');
  });
});

describe('valueWord', () => {
  it('has a word for everything', () => {
    expect(valueWord('active', true)).toBe('On');
    expect(valueWord('active', false)).toBe('Off');
    expect(valueWord('name', '')).toBe('None');
    expect(valueWord('groups', [])).toBe('None');
    expect(valueWord('groups', ['a', 'b'])).toBe('a, b');
    expect(valueWord('type', 'support')).toBe('Support staff');
    expect(valueWord('type', 'robot')).toBe('robot');
    expect(valueWord('limit', 3)).toBe('3');
  });
});

describe('an entry about a key', () => {
  const target = { kind: 'api-key', id: 'key_1', name: 'Production' };
  const words = (changes: ActivityEntry['changes'], action: ActivityEntry['action'] = 'updated') =>
    keyEntryWords({ action, changes, target });
  const step = (field: string, after: string | boolean) => ({ field, before: null, after });

  it('says what was done to which key', () => {
    expect(words([], 'created')).toBe('issued the API key Production');
    expect(words([step('disabled', true)])).toBe('disabled the API key Production');
    expect(words([step('disabled', false)])).toBe('enabled the API key Production');
    expect(words([step('revokedAt', '2026-01-02T03:04:05Z')])).toBe(
      'revoked the API key Production',
    );
    expect(words([step('successorId', 'key_2'), step('graceEndsAt', '2026-01-02')])).toBe(
      'rotated the API key Production',
    );
    expect(words([step('label', 'Production')])).toBe('renamed the API key Production');
    expect(words([step('label', 'Production'), step('disabled', true)])).toBe(
      'changed label and disabled: the API key Production',
    );
    expect(words([step('limit', '3')])).toBe('changed limit: the API key Production');
    expect(words([])).toBe('saved without a change: the API key Production');
    expect(words([], 'deleted')).toBe('deleted it: the API key Production');
  });

  it('leaves out below what the words have said', () => {
    const changes = [step('user', 'a'), step('successorId', 'b'), step('graceEndsAt', 'c')];
    expect(untoldOfKey(changes).map(({ field }) => field)).toEqual(['graceEndsAt']);
    expect(valueWord('expiresAt', null)).toBe('Never');
    expect(valueWord('expiresAt', 'soon')).toBe('soon');
    expect(valueWord('graceEndsAt', '2026-01-02T03:04:05Z')).toMatch(/2026/);
  });
});

describe('setChange', () => {
  it('tells what came and what went', () => {
    expect(setChange({ before: ['a', 'b'], after: ['b', 'c'] })).toEqual({
      added: ['c'],
      removed: ['a'],
    });
    expect(setChange({ before: null, after: ['a'] })).toEqual({ added: ['a'], removed: [] });
  });

  it('is nothing for what is no set', () => {
    expect(setChange({ before: 'a', after: ['a'] })).toBeUndefined();
    expect(setChange({ before: null, after: null })).toBeUndefined();
  });
});

it('takes whatever sounds like a secret for one', () => {
  expect(['password', 'clientSecret', 'accessToken'].every(isSecretField)).toBe(true);
  expect(isSecretField('permissions')).toBe(false);
});

describe('foldEntries', () => {
  it('folds three or more sign-ins of one person that follow each other', () => {
    const entries = [
      anEntry('1', 'signed-in'),
      anEntry('2', 'signed-in'),
      anEntry('3', 'signed-in'),
      anEntry('4', 'updated'),
      anEntry('5', 'updated'),
      anEntry('6', 'signed-in'),
      anEntry('7', 'signed-in'),
      anEntry('8', 'signed-in', 'ben'),
    ];
    const lines = foldEntries(entries).map((line) =>
      line.kind === 'entry' ? line.entry.id : line.entries.map((entry) => entry.id).join('+'),
    );
    expect(lines).toEqual(['1+2+3', '4', '5', '6', '7', '8']);
  });
});
