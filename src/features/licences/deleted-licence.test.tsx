// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateLicenceSheet } from './create-licence-sheet.tsx';
import { EditLicenceSheet } from './edit-licence-sheet.tsx';
import { LicencePage } from './licence-page.tsx';

const routes: readonly RouteObject[] = [
  { path: '/licences', element: <p>All licences</p> },
  { path: '/licences/new', element: <CreateLicenceSheet /> },
  {
    path: '/licences/:code',
    element: <LicencePage />,
    children: [{ path: 'edit', element: <EditLicenceSheet /> }],
  },
];

const gone = { id: 'dealer_portal', name: 'Dealer portal' };

/** A licence of this origin that is off, open in its form. */
async function show(origin: 'console' | 'app' = 'console') {
  const world = aWorld();
  const [some] = world.store.licences.all();
  if (some === undefined) throw new Error('There is no licence to make another one of.');
  world.store.licences.put({
    ...some,
    code: gone.id,
    name: gone.name,
    description: '',
    enabled: false,
    origin:
      origin === 'console' ? { kind: 'console' } : { kind: 'app', appId: 'app', appName: 'Shelf' },
  });
  const rendered = await renderScreen(routes, { path: `/licences/${gone.id}/edit`, world });
  await screen.findByRole('textbox', { name: 'Name' });
  return { ...rendered, stored: () => world.store.licences.get(gone.id) };
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('a save of what somebody deleted keeps what was typed, and makes it again as it was', async () => {
  const { user, world, stored } = await show();
  await user.type(field(/^Description/), 'Opens the portal');
  const by = deleteElsewhere(world, 'licence', gone);
  await user.click(press('Save'));
  const { again } = await findDeleted(gone.name, by);
  expect(field(/^Description/).value).toBe('Opens the portal');

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add licence' });
  expect(field('Code').value).toBe(gone.id);
  await user.click(press('Save'));
  await screen.findByText('Dealer portal is saved.');
  expect(stored()).toMatchObject({ description: 'Opens the portal', enabled: false });
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, client } = await show();
  await user.type(field('Name'), '!');
  const by = deleteElsewhere(world, 'licence', gone);
  await client.invalidateQueries();
  await findDeleted(gone.name, by);
  expect(field('Name').value).toBe('Dealer portal!');
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});

test('what an app declared is not made again here: what was typed can be copied', async () => {
  const { user, world, client } = await show('app');
  await user.type(field('Name'), '!');
  const by = deleteElsewhere(world, 'licence', gone);
  await client.invalidateQueries();
  const { again, copy } = await findDeleted(gone.name, by);
  expect(again).toBeNull();
  if (copy !== null) await user.click(copy);
  expect(await navigator.clipboard.readText()).toBe('Name: Dealer portal!\nDescription: None');
});
