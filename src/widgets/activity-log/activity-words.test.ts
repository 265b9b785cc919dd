import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '#src/contract/activity.ts';
import { actionWords, isSecretField, setChange, valueWord } from './activity-words.ts';
import { foldEntries } from './fold-entries.ts';

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
