import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '#src/test/render-screen.tsx';
import { LinkTabs } from './link-tabs.tsx';

const tabs = [
  { to: '/users/1', label: 'Details', isExact: true },
  { to: '/users/1/access', label: 'Access', count: 3 },
];

test('they are links of a navigation with a name, of which one says that it is here', async () => {
  await renderScreen(<LinkTabs label="Interface user" tabs={tabs} />, {
    path: '/users/1/access/endpoints',
  });
  const navigation = await screen.findByRole('navigation', { name: 'Interface user' });
  const links = within(navigation).getAllByRole('link');
  expect(links.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'page']);
  expect(links.map((one) => one.getAttribute('href'))).toEqual(tabs.map(({ to }) => to));
  for (const role of ['tablist', 'tab']) expect(screen.queryByRole(role)).toBeNull();
  // The name is the navigation's alone.
  expect(screen.getAllByLabelText('Interface user')).toEqual([navigation]);
});

test('each is a stop of the keyboard', async () => {
  const { user } = await renderScreen(<LinkTabs label="Interface user" tabs={tabs} />, {
    path: '/users/1',
  });
  await screen.findByRole('navigation', { name: 'Interface user' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Details' }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /^Access/ }));
});
