import { expect, it } from 'vitest';
import { createRowBudget } from './row-budget.ts';

it('draws a few rows at a time, the important ones first, and keeps what is drawn', () => {
  const budget = createRowBudget();
  const first = budget.plan(['c', 'd', 'a', 'b'], 2);
  expect([...first]).toEqual(['c', 'd']);
  // Planned but never shown (React may draw twice): it counts for nothing.
  expect(budget.plan(['a', 'b'], 1).has('a')).toBe(true);
  budget.commit(first);
  const second = budget.plan(['c', 'd', 'a', 'b'], 2);
  expect([...second].toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

it('forgets rows that have left the window', () => {
  const budget = createRowBudget();
  budget.commit(new Set(['a']));
  budget.commit(budget.plan(['b'], 1));
  expect(budget.plan(['a', 'c'], 1).has('c')).toBe(false);
});
