import { expect, it } from 'vitest';
import { nextSort, sortDirection } from './sort.ts';

it('reads the leading key alone', () => {
  expect(sortDirection('name,-updatedAt', 'name')).toBe('ascending');
  expect(sortDirection('-name', 'name')).toBe('descending');
  expect(sortDirection('name,-updatedAt', 'updatedAt')).toBeUndefined();
  expect(sortDirection('', 'name')).toBeUndefined();
});

it('begins with the first direction and then goes back and forth', () => {
  expect(nextSort('', 'name')).toBe('name');
  expect(nextSort('name', 'name')).toBe('-name');
  expect(nextSort('-name', 'name')).toBe('name');
  expect(nextSort('name', 'updatedAt', true)).toBe('-updatedAt');
  expect(nextSort('-updatedAt', 'updatedAt', true)).toBe('updatedAt');
});
