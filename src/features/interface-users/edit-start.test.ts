import { expect, test } from 'vitest';
import { startFieldOf, startingAt } from './edit-start.ts';

test('the state or the hash of a link names the field to begin at', () => {
  expect(startFieldOf({ state: startingAt('name'), hash: '' })).toBe('name');
  expect(startFieldOf({ state: null, hash: '#permissions' })).toBe('permissions');
});

test('whatever else they say names none', () => {
  expect(startFieldOf({ state: null, hash: '' })).toBeUndefined();
  expect(startFieldOf({ state: { startAt: 'owner' }, hash: '#owner' })).toBeUndefined();
});
