// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { Outlet, type RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { withRest } from '#src/test/rest.ts';
import { CreateInterfaceUserSheet } from './create-interface-user-sheet.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';

const routes: readonly RouteObject[] = [
  {
    path: paths.interfaceUsers.list,
    element: (
      <>
        <h1 tabIndex={-1}>Interface users</h1>
        <Outlet />
        <HandOverPanel />
      </>
    ),
    children: [{ path: 'new', element: <CreateInterfaceUserSheet /> }],
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./kind-fields.tsx');
});

const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Interface user name' });
const password = () => screen.getByLabelText<HTMLInputElement>('Password', { selector: 'input' });
const save = () => screen.getByRole('button', { name: 'Save' });
const address = () => screen.findByRole('status', { name: 'Address' });
const word = 'Quay-Crane-7';

async function show(world: WorldForTest = aWorld(), search = '') {
  const rendered = await renderScreen(routes, {
    path: `${paths.interfaceUsers.create}${search}`,
    world,
  });
  await screen.findByRole('group', { name: 'Permissions to choose from' });
  await screen.findByRole('combobox', { name: 'User groups' });
  const posts = () => rendered.asked.filter((line) => line.startsWith('POST'));
  return { ...rendered, posts };
}

const called = (world: WorldForTest, wanted: string) =>
  Array.from(world.store.users.all()).filter((user) => user.name === wanted);

describe('the way of the manual', () => {
  test('makes one user in one request, shows it in the list as it was, and hands it over', async () => {
    const { user, world, router, posts } = await show(aWorld(), '?sort=-name');
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Active' }).checked).toBe(true);
    expect(document.activeElement).toBe(name());
    await user.type(name(), 'Öl & Gas');
    expect((await address()).textContent).toBe(`oel-gas@${interfaceDomain}`);
    expect(await screen.findByText(/^Free\./)).toBeDefined();
    await user.type(password(), word);
    await user.click(screen.getByRole('checkbox', { name: /ticket_read/ }));
    await pick(user, 'User groups', /^Authors/);
    await user.dblClick(save());

    const panel = within(await screen.findByRole('dialog', { name: 'Hand over Öl & Gas' }));
    expect(panel.getByText(`oel-gas@${interfaceDomain}`)).toBeDefined();
    expect(panel.getByText(word)).toBeDefined();
    expect(screen.getByText('Öl & Gas is saved.')).toBeDefined();
    const [made] = called(world, 'Öl & Gas');
    expect(made).toMatchObject({
      active: true,
      type: 'system',
      permissions: ['ticket_read'],
      groups: ['AUTHORS'],
      hasPassword: true,
    });
    expect(posts()).toEqual(['POST /interface-users']);
    expect(router.state.location).toMatchObject({
      pathname: paths.interfaceUsers.list,
      search: '?sort=-name',
      state: { justAdded: made?.id },
    });
  });

  test('an inactive operator can be made beforehand: type and switch say what they mean', async () => {
    const { user, world } = await show();
    await user.type(name(), 'Ida');
    await user.type(password(), word);
    expect(screen.getByText(/can never sign in to this console/)).toBeDefined();
    await user.click(screen.getByRole('combobox', { name: 'User type' }));
    await user.click(await screen.findByRole('option', { name: /^Support staff/ }));
    expect(screen.getByText(/May sign in to this console with the address/)).toBeDefined();
    await user.click(screen.getByRole('switch', { name: 'Active' }));
    await user.click(save());
    const panel = within(await screen.findByRole('dialog', { name: 'Hand over Ida' }));
    expect(panel.getByText(/until it is activated, every call is refused/)).toBeDefined();
    expect(called(world, 'Ida')).toMatchObject([{ active: false, type: 'support' }]);
  });

  test('what is missing is said field by field, with the focus on the first, and nothing is sent', async () => {
    const { user, posts } = await show();
    await user.click(save());
    expect(await screen.findByText('Enter a name, such as SAP connector.')).toBeDefined();
    expect(document.activeElement).toBe(name());
    await user.type(name(), 'ida@home');
    expect(await screen.findByText(/Leave out the @ sign/)).toBeDefined();
    expect(screen.queryByRole('status', { name: 'Address' })).toBeNull();
    await user.clear(name());
    await user.type(name(), 'Ida');
    await user.click(save());
    await waitFor(() => expect(document.activeElement).toBe(password()));
    expect(posts()).toEqual([]);
  });

  test('a name that makes no address is said while it is typed, once, and not of an empty one', async () => {
    const { user, posts } = await show();
    expect(screen.getByText(/^1 to 80 characters/)).toBeDefined();
    await user.type(name(), '東京');
    expect(screen.getAllByText(/Use at least one letter/)).toHaveLength(1);
    await user.click(save());
    await waitFor(() => expect(name().getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getAllByText(/Use at least one letter/)).toHaveLength(1);
    expect(posts()).toEqual([]);
  });

  test('a generated password satisfies every rule and is shown', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Generate password' }));
    expect(password().value).toHaveLength(20);
    expect(password().type).toBe('text');
    expect(screen.queryByText(/not met yet/)).toBeNull();
  });
});

describe('an address that somebody has', () => {
  test('is said while typing, with whose it is and a free name to take', async () => {
    const world = aWorld();
    const [holder] = called(world, 'sap-connector');
    const { user } = await show(world);
    await user.type(name(), 'SAP Connector');
    expect(await screen.findByText('Taken.')).toBeDefined();
    const link = screen.getByRole('link', { name: /^sap-connector/ });
    expect(link.getAttribute('href')).toBe(paths.interfaceUsers.detail(holder?.id ?? ''));
    await user.click(screen.getByRole('button', { name: /^Use “SAP Connector 2”/ }));
    expect(name().value).toBe('SAP Connector 2');
    expect(document.activeElement).toBe(name());
    expect(await screen.findByText(/^Free\./)).toBeDefined();
    expect(screen.queryByRole('link', { name: /^sap-connector/ })).toBeNull();
  });

  test('and that only the server sees lands on the name; nothing typed is lost', async () => {
    const { user, world } = await show();
    await user.type(name(), 'Late');
    await user.type(password(), word);
    expect(await screen.findByText(/^Free\./)).toBeDefined();
    const [other] = called(world, 'sap-connector');
    if (other === undefined) throw new Error('The tenant has no sap-connector.');
    world.store.users.put({ ...other, email: `late@${interfaceDomain}` });
    await user.click(save());
    expect(await screen.findByText(/belongs to sap-connector\. Choose another name/)).toBeDefined();
    expect(document.activeElement).toBe(name());
    expect(screen.getByRole('link', { name: /^sap-connector/ })).toBeDefined();
    expect(password().value).toBe(word);

    await user.click(screen.getByRole('button', { name: /^Use “Late 2”/ }));
    await user.click(save());
    expect(await screen.findByRole('dialog', { name: 'Hand over Late 2' })).toBeDefined();
    expect(called(world, 'Late 2')).toHaveLength(1);
  });

  test('is looked for again at the save when it could not be found out', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { path: '/interface-users/availability' },
      effect: { problem: 'unavailable' },
    });
    const { user } = await show(world);
    await user.type(name(), 'Ida');
    expect(await screen.findByText(/is checked again when you save/)).toBeDefined();
    expect((await address()).textContent).toBe(`ida@${interfaceDomain}`);
  });
});

describe('a save that is refused', () => {
  test('puts what the service says to the fields, and the rest above the form', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { method: 'POST', path: '/interface-users', times: 1 },
      effect: {
        problem: 'validation',
        more: {
          errors: [
            { pointer: '/password', code: 'leaked', detail: 'Take one that has not leaked.' },
            { pointer: '/quota/~0users', code: 'quota', detail: 'The tenant is full.' },
            { pointer: '/plan', code: 'plan', detail: 'Ask for a larger plan.' },
          ],
        },
      },
    });
    const { user } = await show(world);
    await user.type(name(), 'Ida');
    await user.type(password(), word);
    await user.click(save());
    expect(await screen.findByText('Take one that has not leaked.')).toBeDefined();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText(/The tenant is full\. \(\/quota\/~0users\)/)).toBeDefined();
    expect(alert.getByText(/Ask for a larger plan/)).toBeDefined();
    expect(name().value).toBe('Ida');

    await user.click(save());
    expect(await screen.findByRole('dialog', { name: 'Hand over Ida' })).toBeDefined();
  });

  test('leaves no password behind in the cache', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { method: 'POST', path: '/interface-users', times: 1 },
      effect: { problem: 'unavailable', detail: 'Back in a minute.' },
    });
    const { user, client } = await show(world);
    await user.type(name(), 'Ida');
    await user.type(password(), word);
    await user.click(save());
    expect(await screen.findByText('Back in a minute.')).toBeDefined();
    const kept = client
      .getMutationCache()
      .getAll()
      .map(({ state }) => state.variables);
    expect(JSON.stringify(kept)).not.toContain(word);
  });
});

test('whether a name is free is not asked while an input method composes it', async () => {
  const { asked } = await show();
  const checks = () => asked.filter((line) => line.includes('/interface-users/availability'));
  withRest(() => compose(name(), ['g', 'gu', 'güt']));
  expect((await address()).textContent).toContain('guet@');
  expect(checks()).toEqual([]);
  endComposition(name(), 'Gütezeichen');
  expect(await screen.findByText(/^Free\./)).toBeDefined();
  expect(checks()).toHaveLength(1);
});
