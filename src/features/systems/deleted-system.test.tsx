// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { systemId } from '#src/contract/system-record.ts';
import { aWorld } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateSystemSheet } from './create-system-sheet.tsx';
import { EditSystemSheet } from './edit-system-sheet.tsx';
import { SystemPage } from './system-page.tsx';

const routes: readonly RouteObject[] = [
  { path: '/systems', element: <p>All systems</p> },
  { path: '/systems/new', element: <CreateSystemSheet /> },
  {
    path: '/systems/:id',
    element: <SystemPage />,
    children: [{ path: 'edit', element: <EditSystemSheet /> }],
  },
];

/** A system without endpoints, open in its form. */
async function show() {
  const world = aWorld();
  const [some] = world.store.systems.all();
  if (some === undefined) throw new Error('The tenant has no system.');
  const row = { ...some, id: systemId.parse('sys_alone'), name: 'Altlager', slug: 'altlager' };
  world.store.systems.put(row);
  const rendered = await renderScreen(routes, { path: `/systems/${row.id}/edit`, world });
  await screen.findByRole('textbox', { name: 'Name' });
  const named = (name: string) => [...world.store.systems.all()].find((one) => one.name === name);
  return { ...rendered, row, named };
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('a save of what somebody deleted keeps what was typed, and makes it again', async () => {
  const { user, world, row, named, router, asked } = await show();
  await user.clear(field('Name'));
  await user.type(field('Name'), 'Kontor');
  await user.type(field(/^Description/), ' and more');
  const by = deleteElsewhere(world, 'system', row);
  await user.click(press('Save'));

  const { alert, again } = await findDeleted(row.name, by);
  expect(document.activeElement).toBe(alert);
  await waitFor(() =>
    expect(asked.filter((one) => one.startsWith('GET /systems/')).length).toBe(2),
  );
  expect(field('Name').value).toBe('Kontor');
  expect(press('Save').ariaDisabled).toBe('true');

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add system' });
  expect(field('Name').value).toBe('Kontor');
  expect(field(/^Description/).value).toBe(`${row.description} and more`);
  await user.click(press('Save'));
  await screen.findByText('Kontor is saved.');
  expect(named('Kontor')).toMatchObject({ description: `${row.description} and more` });
  expect(router.state.location.pathname).toBe('/systems');
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, row, client } = await show();
  await user.type(field('Name'), 'x');
  const by = deleteElsewhere(world, 'system', row);
  await client.invalidateQueries();
  await findDeleted(row.name, by);
  expect(field('Name').value).toBe(`${row.name}x`);
  expect(document.activeElement).toBe(field('Name'));

  await user.click(press('Cancel'));
  await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
  await user.click(press('Discard changes'));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${row.name} is deleted`);
});

test('a form in which nothing was typed stays as well, and closes without a question', async () => {
  const { user, world, row, client } = await show();
  const by = deleteElsewhere(world, 'system', row);
  await client.invalidateQueries();
  await findDeleted(row.name, by);
  await user.click(press('Cancel'));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});

test('what was passed on is asked about before it is left, and not kept for the next form', async () => {
  const { user, world, row, router } = await show();
  await user.type(field('Name'), 'x');
  const by = deleteElsewhere(world, 'system', row);
  await user.click(press('Save'));
  const { again } = await findDeleted(row.name, by);
  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add system' });
  const passed = router.state.location;
  expect(JSON.stringify(passed)).not.toContain(row.name);
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  await screen.findByText('All systems');
  await router.navigate(passed, { state: passed.state });
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })).value).toBe('');
});
