import { describe, expect, test } from 'vitest';
import type { Origin } from '#src/contract/common.ts';
import { termsOf } from '#src/ui/choice/terms.ts';
import {
  branchesOf,
  isMatch,
  lineIdOf,
  linesOf,
  tickState,
  withTicked,
  type Choice,
} from './picker-model.ts';

const console: Origin = { kind: 'console' };
const desk: Origin = { kind: 'app', appId: 'desk', appName: 'Service desk' };

function aChoice(code: string, origin: Origin = console): Choice {
  return { code, name: code.replaceAll('_', ' '), description: '', origin };
}

describe('grouping', () => {
  test('is by origin, then by the last word of the code', () => {
    const branches = branchesOf([
      aChoice('API_ACCESS', { kind: 'system' }),
      aChoice('_DESK_READ', desk),
      aChoice('ticket_read'),
      aChoice('order_read'),
      aChoice('ticket_create'),
    ]);
    expect(
      branches.map((branch) => [
        branch.label,
        branch.branches.map(({ label, choices }) => [label, choices.map(({ code }) => code)]),
      ]),
    ).toEqual([
      [
        'Interface permissions',
        [
          ['create', ['ticket_create']],
          ['read', ['order_read', 'ticket_read']],
        ],
      ],
      ['Service desk', [['read', ['_DESK_READ']]]],
      ['System defaults (sample data)', [['access', ['API_ACCESS']]]],
    ]);
  });

  test('keeps two apps of one name apart', () => {
    const twin: Origin = { kind: 'app', appId: 'other', appName: 'Service desk' };
    expect(branchesOf([aChoice('_A_READ', desk), aChoice('_B_READ', twin)])).toHaveLength(2);
  });
});

describe('searching', () => {
  const choice = { ...aChoice('ticket_create'), description: 'Open a service ticket' };

  test('finds every word anywhere in code, name or description, in any order and case', () => {
    const found = ['TICKET', 'create ticket', 'service', 'open_', 't_c'].filter((query) =>
      isMatch(choice, termsOf(query)),
    );
    expect(found).toEqual(['TICKET', 'create ticket', 'service', 't_c']);
  });

  test('without words everything is found', () => {
    expect(isMatch(choice, termsOf('  '))).toBe(true);
  });
});

test('a group is ticked all, some or none', () => {
  const choices = [aChoice('a_read'), aChoice('b_read')];
  expect(tickState(choices, new Set())).toBe('none');
  expect(tickState(choices, new Set(['a_read', 'other']))).toBe('some');
  expect(tickState(choices, new Set(['a_read', 'b_read']))).toBe('all');
});

test('ticking keeps everything else, in its order and once each', () => {
  expect(withTicked(['gone', 'a'], ['a', 'b'], true)).toEqual(['gone', 'a', 'b']);
  expect(withTicked(['gone', 'a', 'b'], ['a', 'b'], false)).toEqual(['gone']);
});

test('lines are what is open, from top to bottom', () => {
  const [branch] = branchesOf([aChoice('a_read'), aChoice('b_write')]);
  const branches = branch === undefined ? [] : [branch];
  const ids = (closed: string) => linesOf(branches, (id) => id !== closed).map(({ id }) => id);
  expect(ids('')).toEqual([
    'console',
    'console read',
    lineIdOf('a_read'),
    'console write',
    lineIdOf('b_write'),
  ]);
  expect(ids('console read')).toEqual([
    'console',
    'console read',
    'console write',
    lineIdOf('b_write'),
  ]);
  expect(ids('console')).toEqual(['console']);
});
