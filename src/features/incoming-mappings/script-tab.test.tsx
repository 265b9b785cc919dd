// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { IncomingMappingPage } from './incoming-mapping-page.tsx';
import { ScriptTab } from './script-tab.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/incoming-mappings/:id',
    element: <IncomingMappingPage />,
    children: [{ path: 'script', element: <ScriptTab /> }],
  },
];

function mappingNamed(world: WorldForTest, name: string) {
  const found = [...world.store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

async function show(world: WorldForTest = aWorld(), name = 'Create order') {
  const { id } = mappingNamed(world, name);
  const screenOf = await renderScreen(routes, { path: `/incoming-mappings/${id}/script`, world });
  return { ...screenOf, id, saved: () => mappingNamed(world, name).script };
}

/** Somebody else changes the mapping. */
function change(world: WorldForTest, parts: Partial<Pick<IncomingMapping, 'script' | 'name'>>) {
  const row = mappingNamed(world, 'Create order');
  world.store.mappings.put({ ...row, ...parts, etag: world.store.nextEtag() });
}

const press = (name: string) => screen.getByRole('button', { name });
const isOff = (name: string) => press(name).getAttribute('aria-disabled') === 'true';

test('a script is changed where it stands, again and again', async () => {
  const { user, saved } = await show();
  const editor = await findEditor('Script text');
  expect(isOff('Save script')).toBe(true);
  for (const line of ['# one', '# two']) {
    editor.type(line);
    expect(isOff('Save script')).toBe(false);
    await user.click(press('Save script'));
    await waitFor(() => expect(saved()).toContain(line));
    await waitFor(() => expect(isOff('Save script')).toBe(true));
  }
  expect(screen.getAllByText('The script of Create order is saved.').length).toBeGreaterThan(0);
});

test('what was typed is discarded, and was never sent', async () => {
  const { user, asked } = await show();
  const editor = await findEditor('Script text');
  const before = editor.text();
  editor.typeOver('# other');
  await user.click(press('Discard changes'));
  expect(editor.text()).toBe(before);
  expect(asked.filter((one) => one.startsWith('PATCH'))).toEqual([]);
});

test('a script that is too long is not sent, and says so until it is shorter', async () => {
  const { user, asked } = await show();
  const editor = await findEditor('Script text');
  editor.typeOver('#'.repeat(100_001));
  await user.click(press('Save script'));
  expect(await screen.findByText('Shorten it to at most 100,000 characters.')).toBeDefined();
  expect(editor.content.getAttribute('aria-invalid')).toBe('true');
  expect(asked.filter((one) => one.startsWith('PATCH'))).toEqual([]);
  editor.typeOver('# short');
  expect(screen.queryByText('Shorten it to at most 100,000 characters.')).toBeNull();
});

test('two scripts are laid side by side, and theirs can be taken', async () => {
  const world = aWorld();
  const { user, asked, saved } = await show(world);
  const editor = await findEditor('Script text');
  editor.typeOver('# mine');
  change(world, { script: '# theirs' });
  await user.click(press('Save script'));
  const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
  await user.click(dialog.getByRole('radio', { name: /Theirs/ }));
  await user.click(dialog.getByRole('button', { name: 'Save these values' }));
  await waitFor(() => expect(editor.text()).toBe('# theirs'));
  expect(saved()).toBe('# theirs');
  expect(isOff('Save script')).toBe(true);
  expect(asked.filter((one) => one.startsWith('PATCH'))).toHaveLength(1);
});

test('mine is saved over theirs once it was looked at', async () => {
  const world = aWorld();
  const { user, saved } = await show(world);
  const editor = await findEditor('Script text');
  editor.typeOver('# mine');
  change(world, { script: '# theirs' });
  await user.click(press('Save script'));
  const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
  await user.click(dialog.getByRole('button', { name: 'Save these values' }));
  await waitFor(() => expect(saved()).toBe('# mine'));
});

test('what else becomes of the mapping is no conflict, and keeps what is typed', async () => {
  const world = aWorld();
  const { user, client, saved } = await show(world);
  const editor = await findEditor('Script text');
  editor.typeOver('# mine');
  change(world, { name: 'Create order' });
  await client.invalidateQueries();
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(editor.text()).toBe('# mine');
  await user.click(press('Save script'));
  await waitFor(() => expect(saved()).toBe('# mine'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an untouched script follows the one that is saved', async () => {
  const world = aWorld();
  const { client } = await show(world);
  const editor = await findEditor('Script text');
  change(world, { script: '# theirs' });
  await client.invalidateQueries();
  await waitFor(() => expect(editor.text()).toBe('# theirs'));
});

test('a mapping that is gone by now keeps what was typed, and says so', async () => {
  const world = aWorld();
  const { user, id } = await show(world);
  const editor = await findEditor('Script text');
  editor.typeOver('# mine');
  world.store.mappings.remove(id);
  await user.click(press('Save script'));
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  expect(editor.text()).toBe('# mine');
});

test('support staff only read it', async () => {
  const world = aWorld({ role: 'support' });
  await show(world);
  const { content } = await findEditor('Script text');
  expect(content.getAttribute('aria-readonly')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Save script' })).toBeNull();
  expect(screen.getByText(/can read scripts but not change them/)).toBeDefined();
});

test('support staff are told that there is none', async () => {
  const world = aWorld({ role: 'support' });
  change(world, { script: '' });
  await show(world);
  expect(await screen.findByText('There is no script.')).toBeDefined();
});
