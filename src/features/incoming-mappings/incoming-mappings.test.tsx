// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CallersTab } from './callers-tab.tsx';
import { CreateMappingSheet } from './create-mapping-sheet.tsx';
import { DetailsTab } from './details-tab.tsx';
import { EditMappingSheet } from './edit-mapping-sheet.tsx';
import { HandOverTab } from './hand-over-tab.tsx';
import { IncomingMappingPage } from './incoming-mapping-page.tsx';
import { IncomingMappingsPage } from './incoming-mappings-page.tsx';
import { ScriptTab } from './script-tab.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/incoming-mappings',
    element: <IncomingMappingsPage />,
    children: [{ path: 'new', element: <CreateMappingSheet /> }],
  },
  {
    path: '/incoming-mappings/:id',
    element: <IncomingMappingPage />,
    children: [
      { index: true, element: <DetailsTab /> },
      { path: 'edit/:step', element: <EditMappingSheet /> },
      { path: 'callers', element: <CallersTab /> },
      { path: 'script', element: <ScriptTab /> },
      { path: 'hand-over', element: <HandOverTab /> },
    ],
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./deactivate-mapping-dialog.tsx');
});

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

function mappingNamed(world: WorldForTest, name: string) {
  const found = [...world.store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

async function choose(
  user: { click: (element: Element) => Promise<void> },
  label: string,
  option: RegExp,
) {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('the list', () => {
  test('shows what is called, how, and with which permission', async () => {
    await show('/incoming-mappings');
    const row = (await screen.findByRole('link', { name: 'Create order' })).closest('tr');
    for (const part of ['/orders', 'SAP', 'POST', 'Basic authentication', 'order_write']) {
      expect(row?.textContent).toContain(part);
    }
  });

  test('is filtered by system, method and authentication in the address', async () => {
    const world = aWorld();
    const { systemId } = mappingNamed(world, 'Create order');
    await show(`/incoming-mappings?system=${systemId}&method=POST&authMethod=basic`, world);
    await screen.findByRole('link', { name: 'Create order' });
    expect(screen.queryByRole('link', { name: 'Read orders' })).toBeNull();
    expect(await screen.findByRole('button', { name: 'System: SAP' })).toBeDefined();
  });

  test('switching one off shows who is refused', async () => {
    const { user, world } = await show('/incoming-mappings');
    await user.click(await screen.findByRole('switch', { name: 'Create order active' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    const list = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(list.textContent).toContain('sap-connector');
    await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
    expect(await screen.findByText(/Create order is deactivated/)).toBeDefined();
    expect(mappingNamed(world, 'Create order').active).toBe(false);
  });
});

describe('creating', () => {
  test('goes through four pages, with the link shown while typing', async () => {
    const { user, world } = await show('/incoming-mappings/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Read pumps');
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    await choose(user, 'System', /SAP/);
    await user.type(field('Path'), '/pumps');
    expect(await screen.findByText(/\/dc\/sap\/pumps$/)).toBeDefined();
    await user.click(press('Next'));

    expect(await screen.findByRole('radio', { name: /OAuth 2.0/ })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: /OAuth 2.0/ }));
    expect(screen.getByText(/the identity provider vouches for the caller/)).toBeDefined();
    await user.click(screen.getByRole('radio', { name: /Basic/ }));
    await user.click(press('Next'));

    await choose(user, 'Required permission', /order_read/);
    await user.click(press('Next'));
    expect((await findEditor('Mapping script')).text()).toContain('data, props');
    await user.click(press('Save'));

    expect(await screen.findByText('Read pumps is saved.')).toBeDefined();
    expect(mappingNamed(world, 'Read pumps')).toMatchObject({
      path: '/pumps',
      authMethod: 'basic',
      permission: 'order_read',
      active: true,
    });
    expect(await screen.findByText('Just added')).toBeDefined();
  });

  test('a page with something missing is not left by Next', async () => {
    const { user } = await show('/incoming-mappings/new');
    await screen.findByRole('textbox', { name: 'Name' });
    await user.type(field('Path'), 'pumps');
    await user.click(press('Next'));
    expect(await screen.findByText('Choose the system that calls.')).toBeDefined();
    expect(screen.getByText('Enter a name.')).toBeDefined();
    expect(screen.getByText('Begin with a slash.')).toBeDefined();
    expect(screen.getByRole('button', { name: /Endpoint.*Check this/ })).toBeDefined();
  });

  test('a path that is taken leads back to its page', async () => {
    const world = aWorld();
    const { systemId } = mappingNamed(world, 'Create order');
    const { user } = await show(`/incoming-mappings/new?system=${systemId}&path=/orders`, world);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Again');
    await user.click(press('Next'));
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await screen.findByRole('combobox', { name: 'Required permission' });
    await choose(user, 'Required permission', /order_read/);
    await user.click(press('Next'));
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Create order answers POST \/orders already/)).toBeDefined();
    expect(field('Name').value).toBe('Again');
  });
});

describe('changing', () => {
  test('a new path of an endpoint that is off names whom it concerns once it is on', async () => {
    const world = aWorld();
    const row = mappingNamed(world, 'Create order');
    world.store.mappings.put({ ...row, active: false, etag: world.store.nextEtag() });
    const { user } = await show(`/incoming-mappings/${row.id}/edit/endpoint`, world);
    await user.clear(await screen.findByRole('textbox', { name: 'Path' }));
    await user.type(field('Path'), '/orders/new');
    await user.click(press('Save'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change Create order?' }));
    expect(await dialog.findByText(/^The endpoint is off, so every call/)).toBeDefined();
    expect(dialog.getByRole('list').textContent).toContain('sap-connector');
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(await screen.findByText('Create order is saved.')).toBeDefined();
    const told = [...world.store.handovers.all()].filter((one) => one.mappingId === row.id);
    expect(told.map((one) => one.user.name)).toContain('sap-connector');
  });

  test('switched off and moved in one save is asked as both', async () => {
    const world = aWorld();
    const { id } = mappingNamed(world, 'Create order');
    const { user } = await show(`/incoming-mappings/${id}/edit/endpoint`, world);
    await user.clear(await screen.findByRole('textbox', { name: 'Path' }));
    await user.type(field('Path'), '/orders/new');
    await user.click(within(screen.getByRole('dialog')).getByRole('switch', { name: 'Active' }));
    await user.click(press('Save'));
    const name = 'Deactivate and change Create order?';
    const dialog = within(await screen.findByRole('alertdialog', { name }));
    expect(dialog.getByText(/answers nobody while it is inactive/)).toBeDefined();
    expect(dialog.getByText(/A new path is a new endpoint link/)).toBeDefined();
    const list = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(list.textContent).toContain('sap-connector');
    await user.click(dialog.getByRole('button', { name: 'Deactivate and change' }));
    expect(await screen.findByText('Create order is saved.')).toBeDefined();
    expect(world.store.mappings.get(id)).toMatchObject({ active: false, path: '/orders/new' });
    expect([...world.store.handovers.all()].some((one) => one.mappingId === id)).toBe(true);
  });

  test('a new path names whom it concerns before it is saved, and to whom to hand over after', async () => {
    const world = aWorld();
    const { id } = mappingNamed(world, 'Create order');
    const { user, asked } = await show(`/incoming-mappings/${id}/edit/endpoint`, world);
    await user.clear(await screen.findByRole('textbox', { name: 'Path' }));
    await user.type(field('Path'), '/orders/new');
    await user.click(press('Save'));

    const dialog = within(await screen.findByRole('dialog', { name: 'Change Create order?' }));
    const list = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(list.textContent).toContain('sap-connector');
    expect(asked.filter((one) => one.startsWith('PATCH'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(await screen.findByText('Create order is saved.')).toBeDefined();
    expect(world.store.mappings.get(id)?.path).toBe('/orders/new');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('link', { name: 'Hand-over' }));
    const lines = await screen.findByRole('list', { name: 'Hand-overs' });
    const [line] = within(lines).getAllByRole('listitem');
    if (line === undefined) throw new Error('Nobody is to be told.');
    expect(line.textContent).toContain('/orders/new');
    await user.type(within(line).getByRole('textbox', { name: /Who was told/ }), 'Ms Weber');
    await user.click(within(line).getByRole('checkbox', { name: /Tick off/ }));
    expect(await within(line).findByText('Told')).toBeDefined();
    expect(line.textContent).toContain('Ms Weber');
    expect([...world.store.handovers.all()].some(({ note }) => note === 'Ms Weber')).toBe(true);
  });

  test('what refuses nobody is saved without a question', async () => {
    const world = aWorld();
    const { id } = mappingNamed(world, 'Create order');
    const { user } = await show(`/incoming-mappings/${id}/edit/script`, world);
    (await findEditor('Mapping script')).type('# done');
    await user.click(press('Save'));
    expect(await screen.findByText('Create order is saved.')).toBeDefined();
    expect(world.store.mappings.get(id)?.script).toContain('# done');
  });
});

describe('one mapping', () => {
  test('shows its link, its parts, and its script', async () => {
    const world = aWorld();
    const { id } = mappingNamed(world, 'Create order');
    const { user } = await show(`/incoming-mappings/${id}`, world);
    expect((await screen.findAllByText(/\/dc\/sap\/orders$/)).length).toBeGreaterThan(0);
    expect(await screen.findByRole('link', { name: 'order_write' })).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Script' }));
    expect((await findEditor('Script text')).text()).toContain('def transform');
  });

  test('says who can call it, and why others can’t with the way to change it', async () => {
    const world = aWorld();
    const { id } = mappingNamed(world, 'Create order');
    const { user, router } = await show(`/incoming-mappings/${id}/callers?q=sap-connector`, world);
    const list = await screen.findByRole('list', { name: 'Callers' });
    expect(within(list).getAllByText('Can call').length).toBeGreaterThan(0);

    await router.navigate(`/incoming-mappings/${id}/callers?verdict=refused&q=CRM`);
    await waitFor(() => {
      expect(screen.queryByText('Can call')).toBeNull();
      expect(screen.getAllByText('Can’t call').length).toBeGreaterThan(0);
    });
    expect(screen.getAllByText(/does not hold|takes Basic/).length).toBeGreaterThan(0);
    const [steps] = screen.getAllByText(/^Every step/);
    if (steps === undefined) throw new Error('There are no steps.');
    await user.click(steps);
    expect(screen.getAllByText('Endpoint exists').length).toBeGreaterThan(0);
  });

  test('is deleted once it is inactive', async () => {
    const world = aWorld();
    const row = mappingNamed(world, 'Create order');
    world.store.mappings.put({ ...row, active: false });
    const { user, router } = await show(`/incoming-mappings/${row.id}`, world);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Create order is deleted.')).toBeDefined();
    expect(world.store.mappings.get(row.id)).toBeUndefined();
    await waitFor(() => expect(router.state.location.pathname).toBe('/incoming-mappings'));
  });

  test('can be changed by developers, and only read by support staff', async () => {
    const world = aWorld({ role: 'support' });
    await show(`/incoming-mappings/${mappingNamed(world, 'Create order').id}`, world);
    const button = await screen.findByRole('button', { name: 'Deactivate' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText(/A developer can|a developer can/i).length).toBeGreaterThan(0);
  });
});
