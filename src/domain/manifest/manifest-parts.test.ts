import { describe, expect, it, test } from 'vitest';
import { aLiveState } from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { editDistance } from './edit-distance.ts';
import { createFindings } from './findings.ts';
import { surroundingsIn } from './live-state.ts';
import { createPatience, suggesterFrom } from './nearest-code.ts';
import { inTreeOrder } from './permission-order.ts';
import { splitName } from './person-name.ts';
import { pointerTo } from './pointers.ts';
import { positionsIn } from './text-positions.ts';

/** The same by the book: the whole matrix. */
function distanceByTheBook(a: string, b: string): number {
  const cells: number[][] = [];
  const cell = (row: number, column: number): number => cells[row]?.[column] ?? Infinity;
  for (let row = 0; row <= a.length; row += 1) {
    cells[row] = [];
    for (let column = 0; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwapped ? cell(row - 2, column - 2) + 1 : Infinity,
      ];
      cells[row]?.push(row + column === 0 ? 0 : Math.min(...steps));
    }
  }
  return cell(a.length, b.length);
}

describe('the distance of two codes', () => {
  it('is that of the book, as far as it matters', () => {
    const words = [
      '',
      'a',
      'b',
      'ab',
      'ba',
      'abc',
      'acb',
      'bca',
      'cab',
      'abcd',
      'badc',
      'bbbb',
      'dcba',
    ];
    for (const one of words) {
      for (const other of words) {
        for (const limit of [1, 2, 3]) {
          const expected = Math.min(limit + 1, distanceByTheBook(one, other));
          expect([one, other, editDistance(one, other, limit)]).toEqual([one, other, expected]);
        }
      }
    }
    expect(editDistance('_GROPU', '_GROUP', 2)).toBe(1);
  });
});

describe('a suggestion', () => {
  const suggest = (...codes: string[]) => suggesterFrom(new Set(codes), createPatience());

  it('is the closest, unless two are as close', () => {
    expect(suggest('_READ', '_WRITE')('_REED')).toBe('_READ');
    expect(suggest('_GROUP_1', '_GROUP_2')('_GROUP_3')).toBeUndefined();
    expect(suggest('_GROUP_11', '_GROUP_2')('_GROUP_3')).toBe('_GROUP_2');
    expect(suggest('_FARAWAY', '_ELSEWHERE')('_NEAR')).toBeUndefined();
  });

  it('is the only one there is, among its own', () => {
    expect(suggest('_FARAWAY', 'HUB_CORE')('_NEAR')).toBe('_FARAWAY');
    expect(suggest('_FARAWAY', 'HUB_CORE')('SOMETHING')).toBe('HUB_CORE');
    expect(suggest()('_NEAR')).toBeUndefined();
  });

  it('is no longer looked for once patience is over', () => {
    const codes = new Set(Array.from({ length: 400 }, (_, index) => `_CODE_${1000 + index}`));
    const nearest = suggesterFrom(new Set([...codes, '_OTHER_1']), createPatience());
    expect(nearest('_OTHER_2')).toBe('_OTHER_1');
    for (let count = 0; count < 300; count += 1) nearest(`_CODE_${5000 + count}`);
    expect(nearest('_OTHER_3')).toBeUndefined();
    // What was answered stays so.
    expect(nearest('_OTHER_2')).toBe('_OTHER_1');
  });
});

test('a finding that is made twice is listed once', () => {
  const findings = createFindings();
  const at = { pointer: '/users', offset: 1, length: 2 };
  findings.error('missing', at, 'Missing.');
  findings.error('missing', at, 'Missing.');
  findings.error('missing', { ...at, pointer: '/groups' }, 'Missing.');
  expect(findings.drafts()).toHaveLength(2);
});

test('pointers escape what RFC 6901 escapes', () => {
  expect(pointerTo('/users', 3)).toBe('/users/3');
  expect(pointerTo('', 'a/b~c')).toBe('/a~1b~0c');
});

test('lines end with LF, CR LF and CR, and columns count code units', () => {
  const positionOf = positionsIn('a\r\n😀b\rc\n');
  expect([0, 1, 3, 5, 7, 9].map(positionOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});

test('permissions come as a tree, whatever goes round in circles', () => {
  const order = inTreeOrder([
    { code: 'z', parent: null },
    { code: 'b', parent: 'a' },
    { code: 'a', parent: 'b' },
    { code: 'y', parent: 'z' },
    { code: 'x', parent: 'elsewhere' },
    { code: 'w', parent: 'z' },
  ]);
  expect(order.map(({ item, depth }) => `${item.code}${depth}`)).toEqual([
    'x0',
    'z0',
    'w1',
    'y1',
    'a0',
    'b1',
  ]);
});

test.each([
  ['Ada Sync', 'Ada', 'Sync'],
  ['SAP ERP (prod)', 'SAP ERP', '(prod)'],
  ['Label', 'Label', 'User'],
  [
    `${'a'.repeat(20)} ${'b'.repeat(20)} ${'c'.repeat(30)}`,
    `${'a'.repeat(20)} ${'b'.repeat(20)}`,
    'c'.repeat(30),
  ],
  [`a ${'b'.repeat(20)} ${'c'.repeat(30)}`, `a ${'b'.repeat(20)}`, 'c'.repeat(30)],
  [`a ${'b'.repeat(10)} ${'c'.repeat(39)}`, `a ${'b'.repeat(10)}`, 'c'.repeat(39)],
  [`x ${'y'.repeat(60)}`, `x ${'y'.repeat(48)}`, 'y'.repeat(12)],
  ['😀'.repeat(80), '😀'.repeat(50), '😀'.repeat(30)],
  ['a  b', 'a  b', 'User'],
  ['  ', 'User', 'User'],
])('the name %j is split into %j and %j', (name, first, last) => {
  expect(splitName(name)).toEqual({ first, last });
});

test('warnings about permissions that multiply come to an end', () => {
  const codes = Array.from({ length: 2000 }, (_, index) => `_P${index}`);
  const text = JSON.stringify({
    licenses: [{ code: '_L', name: 'L', description: '' }],
    global_permissions: codes.map((code) => ({ code, name: 'P', description: '' })),
    user_groups: [{ code: '_G', name: 'G', description: '', global_permission_codes: codes }],
    users: Array.from({ length: 1000 }, (_, index) => ({
      code: `_U${index}`,
      first_name: 'A',
      last_name: 'B',
      user_group_codes: ['_G'],
      license_codes: ['_L'],
    })),
  });
  expect(checkManifest(text, surroundingsIn(aLiveState(), null)).findings).toEqual([]);
});
