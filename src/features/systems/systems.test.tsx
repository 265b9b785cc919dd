// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateSystemSheet } from './create-system-sheet.tsx';
import { EditSystemSheet } from './edit-system-sheet.tsx';
import { SystemPage } from './system-page.tsx';
import { SystemsPage } from './systems-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/systems',
    element: <SystemsPage />,
    children: [{ path: 'new', element: <CreateSystemSheet /> }],
  },
  {
    path: '/systems/:id',
    element: <SystemPage />,
    children: [{ path: 'edit', element: <EditSystemSheet /> }],
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./deactivate-system-dialog.tsx');
});

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

function systemNamed(world: WorldForTest, name: string) {
  const found = [...world.store.systems.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no system ${name}.`);
  return found;
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const inDialog = async () => within(await screen.findByRole('alertdialog'));

describe('the list', () => {
  test('shows each system over what stands in addresses, and how many endpoints it has', async () => {
    await show('/systems');
    const row = (await screen.findByRole('link', { name: 'Dealer-Portal' })).closest('tr');
    expect(row?.textContent).toContain('dealer-portal');
    expect(row?.textContent).toMatch(/\d endpoints?/);
    expect(screen.getByText('8')).toBeDefined();
  });

  test('is searched and filtered by the address', async () => {
    await show('/systems?active=no');
    expect(await screen.findByText('1 of 8')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Händler-Archiv' })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'SAP' })).toBeNull();
  });

  test('switching one off names the calls that it refuses before it can be confirmed', async () => {
    const { user, world } = await show('/systems');
    await user.click(await screen.findByRole('switch', { name: 'SAP active' }));
    const dialog = await inDialog();
    const list = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(systemNamed(world, 'SAP').active).toBe(true);
    await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
    expect(await screen.findByText(/SAP is deactivated/)).toBeDefined();
    expect(systemNamed(world, 'SAP').active).toBe(false);
    await user.click(press('Undo'));
    expect(await screen.findByText(/SAP is active/)).toBeDefined();
    expect(systemNamed(world, 'SAP').active).toBe(true);
  });

  test('keeping it active changes nothing', async () => {
    const { user, asked } = await show('/systems');
    await user.click(await screen.findByRole('switch', { name: 'SAP active' }));
    const dialog = await inDialog();
    await user.click(dialog.getByRole('button', { name: 'Keep active' }));
    expect(asked.filter((one) => one.startsWith('PATCH'))).toEqual([]);
  });
});

describe('creating', () => {
  test('says what addresses will carry, and pins the new system', async () => {
    const { user, world, router, asked } = await show('/systems/new?sort=-name');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Käse-Werk');
    expect(await screen.findByText('/dc/kaese-werk')).toBeDefined();
    await user.dblClick(press('Save'));
    expect(await screen.findByText('Käse-Werk is saved.')).toBeDefined();
    expect(systemNamed(world, 'Käse-Werk')).toMatchObject({ slug: 'kaese-werk', active: true });
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual(['POST /systems']);
    expect(router.state.location).toMatchObject({ pathname: '/systems', search: '?sort=-name' });
    const pinned = (await screen.findByText('Just added')).closest('tbody');
    expect(pinned?.textContent).toContain('kaese-werk');
  });

  test('what breaks the rule is said, and the focus goes there', async () => {
    const { user, asked } = await show('/systems/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'SAP 4');
    await user.click(press('Save'));
    expect(await screen.findByText('Use only letters and hyphens.')).toBeDefined();
    expect(document.activeElement).toBe(field('Name'));
    await user.clear(field('Name'));
    await user.type(field('Name'), '東京');
    expect(await screen.findByText(/Use at least one letter from a to z/)).toBeDefined();
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  test('a name that is taken lands on the field', async () => {
    const { user } = await show('/systems/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'sap');
    await user.click(press('Save'));
    await waitFor(() => expect(field('Name').getAttribute('aria-invalid')).toBe('true'));
    expect(field('Name').value).toBe('sap');
  });
});

describe('one system', () => {
  test('shows its endpoints with links', async () => {
    const world = aWorld();
    await show(`/systems/${systemNamed(world, 'SAP').id}`, world);
    const list = await screen.findByRole('list', { name: 'Endpoints' });
    const link = within(list).getByRole('link', { name: 'Create order' });
    expect(link.getAttribute('href')).toMatch(/^\/incoming-mappings\/.+/);
    expect(list.textContent).toContain('POST /orders');
  });

  test('is not deleted while it has endpoints, and they are named', async () => {
    const world = aWorld();
    const { user, asked } = await show(`/systems/${systemNamed(world, 'SAP').id}`, world);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = await inDialog();
    expect(await dialog.findByText('SAP is still in use')).toBeDefined();
    expect(dialog.getByRole('link', { name: /Create order/ })).toBeDefined();
    const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
    expect(within(calls).getAllByRole('listitem').length).toBeGreaterThan(0);
    const confirm = dialog.getByRole('button', { name: 'Delete' });
    expect(confirm.ariaDisabled).toBe('true');
    await user.click(confirm);
    expect(asked.filter((one) => one.startsWith('DELETE'))).toEqual([]);
    expect(systemNamed(world, 'SAP')).toBeDefined();
  });

  test('is deleted once it has none, and the refusal that only the service knows of says why', async () => {
    const world = aWorld();
    const { id } = systemNamed(world, 'SAP');
    const mappings = [...world.store.mappings.all()].filter((row) => row.systemId === id);
    for (const row of mappings) world.store.mappings.remove(row.id);
    const { user } = await show(`/systems/${id}`, world);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = await inDialog();
    await dialog.findByText('No call that is accepted now would be refused.');
    for (const row of mappings) world.store.mappings.put(row);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('SAP is still in use')).toBeDefined();
    for (const row of mappings) world.store.mappings.remove(row.id);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('SAP is deleted.')).toBeDefined();
    expect(world.store.systems.get(id)).toBeUndefined();
  });

  test('is renamed, and what stands in addresses stays', async () => {
    const world = aWorld();
    const { id } = systemNamed(world, 'SAP');
    const { user } = await show(`/systems/${id}/edit`, world);
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Plant-ERP');
    await user.click(press('Save'));
    expect(await screen.findByText('Plant-ERP is saved.')).toBeDefined();
    expect(world.store.systems.get(id)).toMatchObject({ name: 'Plant-ERP', slug: 'sap' });
  });

  test('a stale save shows theirs and mine, and overwrites nothing unseen', async () => {
    const world = aWorld();
    const row = systemNamed(world, 'SAP');
    const { user } = await show(`/systems/${row.id}/edit`, world);
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Mine');
    world.store.systems.put({
      ...row,
      etag: world.store.nextEtag(),
      description: 'Theirs, by now',
    });
    await user.click(press('Save'));
    const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
    expect(dialog.getByText('Theirs, by now')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save these values' }));
    expect(await screen.findByText('Mine is saved.')).toBeDefined();
    expect(world.store.systems.get(row.id)).toMatchObject({
      name: 'Mine',
      description: 'Theirs, by now',
    });
  });

  test('can be read but not changed by support staff', async () => {
    const world = aWorld({ role: 'support' });
    await show(`/systems/${systemNamed(world, 'SAP').id}`, world);
    const button = await screen.findByRole('button', { name: 'Deactivate' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(press('Edit').getAttribute('aria-disabled')).toBe('true');
  });

  test('that is not there says so', async () => {
    await show('/systems/nowhere');
    expect(await screen.findByText('There is no such system')).toBeDefined();
  });
});
