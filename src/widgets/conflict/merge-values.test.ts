import { expect, test } from 'vitest';
import { mergeValues } from './merge-values.ts';

const base = { name: 'A', path: '/a', active: true, note: '' };

test('tells who changed what, and leaves out what both agree on', () => {
  const mine = { name: 'Mine', path: '/a', active: false, note: 'x' };
  const theirs = { name: 'Theirs', path: '/b', active: true, note: 'x' };
  expect(mergeValues(['name', 'path', 'active', 'note'], { base, mine, theirs })).toEqual([
    { field: 'name', kind: 'both', mine: 'Mine', theirs: 'Theirs' },
    { field: 'path', kind: 'theirs-only', mine: '/a', theirs: '/b' },
    { field: 'active', kind: 'mine-only', mine: false, theirs: true },
  ]);
});

test('looks at the named fields only', () => {
  expect(mergeValues(['path'], { base, mine: base, theirs: { ...base, name: 'B' } })).toEqual([]);
});
