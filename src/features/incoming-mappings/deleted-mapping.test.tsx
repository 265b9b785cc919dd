// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateMappingSheet } from './create-mapping-sheet.tsx';
import { EditMappingSheet } from './edit-mapping-sheet.tsx';
import { IncomingMappingPage } from './incoming-mapping-page.tsx';
import { ScriptTab } from './script-tab.tsx';

const routes: readonly RouteObject[] = [
  { path: '/incoming-mappings', element: <p>All mappings</p> },
  { path: '/incoming-mappings/new', element: <CreateMappingSheet /> },
  {
    path: '/incoming-mappings/:id',
    element: <IncomingMappingPage />,
    children: [
      { path: 'edit/:step', element: <EditMappingSheet /> },
      { path: 'script', element: <ScriptTab /> },
    ],
  },
];

function mappingNamed(world: WorldForTest, name: string) {
  const found = [...world.store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

async function show(path: string, world: WorldForTest = aWorld()) {
  const row = mappingNamed(world, 'Create order');
  const rendered = await renderScreen(routes, {
    path: `/incoming-mappings/${row.id}/${path}`,
    world,
  });
  return { ...rendered, row };
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('a save of what somebody deleted keeps what was typed, and makes it again page by page', async () => {
  const { user, world, row } = await show('edit/endpoint');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' 2');
  const by = deleteElsewhere(world, 'incoming-mapping', row);
  await user.click(press('Save'));
  const { again } = await findDeleted(row.name, by);
  expect(field('Name').value).toBe('Create order 2');

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add incoming mapping' });
  expect(field('Name').value).toBe('Create order 2');
  expect(field('Path').value).toBe(row.path);
  for (const page of ['Authentication', 'Permission', 'Script']) {
    await user.click(press('Next'));
    await screen.findByRole('button', { name: new RegExp(page), current: 'step' });
  }
  await user.click(press('Save'));
  await screen.findByText('Create order 2 is saved.');
  const { systemId, method, path, authMethod, permission, script } = row;
  expect(mappingNamed(world, 'Create order 2')).toMatchObject({
    systemId,
    method,
    path,
    authMethod,
    permission,
    script,
  });
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, row, client } = await show('edit/endpoint');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!');
  const by = deleteElsewhere(world, 'incoming-mapping', row);
  await client.invalidateQueries();
  await findDeleted(row.name, by);
  expect(field('Name').value).toBe('Create order!');
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});

test('a script whose mapping was deleted is copied, or goes into a new mapping', async () => {
  const { user, world, row } = await show('script');
  const editor = await findEditor('Script text');
  editor.typeOver('# mine\n');
  const typed = editor.text();
  const by = deleteElsewhere(world, 'incoming-mapping', row);
  await user.click(press('Save script'));
  const { again, copy } = await findDeleted(row.name, by);
  expect(editor.text()).toBe(typed);
  if (copy !== null) await user.click(copy);
  expect(await navigator.clipboard.readText()).toBe(typed);

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add incoming mapping' });
  for (const page of ['Authentication', 'Permission', 'Script']) {
    await user.click(press('Next'));
    await screen.findByRole('button', { name: new RegExp(page), current: 'step' });
  }
  expect((await findEditor('Mapping script')).text()).toBe(typed);
  await user.click(press('Save'));
  await screen.findByText('Create order is saved.');
  expect(mappingNamed(world, 'Create order')).toMatchObject({ script: typed, path: row.path });
});

test('a script stays under what is found deleted while one types', async () => {
  const { world, row, client } = await show('script');
  const editor = await findEditor('Script text');
  editor.typeOver('# mine\n');
  const typed = editor.text();
  const by = deleteElsewhere(world, 'incoming-mapping', row);
  await client.invalidateQueries();
  await findDeleted(row.name, by);
  expect(editor.text()).toBe(typed);
  expect(press('Save script').ariaDisabled).toBe('true');
});
