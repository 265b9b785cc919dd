// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noop } from '#src/lib/noop.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ListEmpty } from './list-empty.tsx';

const words = {
  one: 'interface user',
  many: 'interface users',
  explanation: 'An identity that authenticates against a configured interface.',
  createPath: '/interface-users/new',
};
const nothing = {
  words,
  error: null,
  asked: [],
  writeBlock: undefined,
  onClear: noop,
  onRetry: noop,
};

test('where there is nothing yet, it is said what an interface user is, and one can be added', async () => {
  await renderScreen(<ListEmpty {...nothing} />);
  expect(await screen.findByText(/authenticates against a configured interface/)).toBeDefined();
  const add = screen.getByRole('link', { name: 'Add interface user' });
  expect(add.getAttribute('href')).toBe('/interface-users/new');
});

test('whoever may not add one is told why', async () => {
  await renderScreen(<ListEmpty {...nothing} writeBlock="An administrator can." />);
  const add = await screen.findByRole('button', { name: 'Add interface user' });
  expect(add.getAttribute('data-tip')).toBe('An administrator can.');
});
