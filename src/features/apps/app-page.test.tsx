// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { AppPage } from './app-page.tsx';
import { AppsPage } from './apps-page.tsx';
import { DriftTab } from './drift-tab.tsx';
import { ManifestTab } from './manifest-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { UninstallPage } from './uninstall-page.tsx';

const routes: readonly RouteObject[] = [
  { path: '/apps', element: <AppsPage /> },
  { path: '/apps/:id/uninstall', element: <UninstallPage /> },
  {
    path: '/apps/:id',
    element: <AppPage />,
    children: [
      { index: true, element: <OverviewTab /> },
      { path: 'manifest', element: <ManifestTab /> },
      { path: 'drift', element: <DriftTab /> },
    ],
  },
];

beforeAll(() => preloadCodeEditor('json'));

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
const tick = (name: string | RegExp) => screen.findByRole('checkbox', { name });

test('the list says what each app owns and whether it is as declared', async () => {
  await show('/apps?drift=yes');
  const row = (await screen.findByRole('link', { name: 'Spare parts catalogue' })).closest('tr');
  expect(row?.textContent).toContain('2 users, 1 group, 3 permissions, 2 licences');
  expect(row?.textContent).toContain('2 deviations');
  expect(screen.queryByRole('link', { name: 'Service desk' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Install app' }).getAttribute('href')).toMatch(
    /^\/apps\/install/,
  );
});

test('an empty list explains what an app is', async () => {
  await show('/apps', aWorld({ scenario: 'empty' }));
  expect(await screen.findByText(/An app is installed by a manifest/)).toBeDefined();
  expect(screen.getAllByRole('link', { name: 'Install app' })).toHaveLength(2);
});

test('the overview leads to everything that the app owns', async () => {
  await show('/apps/app_spare_parts');
  const permissions = within(await screen.findByRole('list', { name: 'Permissions' }));
  expect(permissions.getByRole('link', { name: 'Read parts' }).getAttribute('href')).toBe(
    '/permissions/_SPARES_READ',
  );
  const users = within(await screen.findByRole('list', { name: 'Users' }));
  expect(users.getByRole('link', { name: 'Parts Lookup' })).toBeDefined();
  expect(
    within(screen.getByRole('list', { name: 'Licences' })).getByText('Switched off'),
  ).toBeDefined();
});

test('the manifest is shown as it was installed, and as what is live', async () => {
  const world = aWorld();
  const group = world.store.groups.get('_SPARES_READERS');
  if (group === undefined) throw new Error('There is no such group.');
  world.store.groups.put({ ...group, description: 'Written by hand' });
  const { user, router } = await show('/apps/app_spare_parts/manifest', world);
  const installed = await findEditor('Manifest, as installed');
  expect(installed.text()).toBe(world.store.apps.get('app_spare_parts')?.manifest);
  expect(installed.content.getAttribute('aria-readonly')).toBe('true');
  await user.click(press('As live'));
  const live = await findEditor('Manifest, as live');
  expect(live.text()).toContain('Written by hand');
  expect(router.state.location.search).toBe('?form=live');
});

describe('drift', () => {
  const deviation = 'Select Parts Lookup: Permissions';

  test('is restored once its plan has been seen', async () => {
    const { user, world } = await show('/apps/app_spare_parts/drift');
    expect(isOff(await screen.findByRole('button', { name: 'Restore' }))).toBe(true);
    await user.click(await tick(deviation));
    await user.click(press('Restore'));
    const sheet = within(await screen.findByRole('dialog', { name: /^Restore what/ }));
    expect(await sheet.findByText('Restoring Spare parts catalogue changes 1 item.')).toBeDefined();
    await user.click(sheet.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByText('1 deviation is restored.')).toBeDefined();
    const lookup = [...world.store.users.all()].find(({ name }) => name === 'Parts Lookup');
    expect(lookup?.permissions).toEqual(['_SPARES_READ']);
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: deviation })).toBeNull());
  });

  test('is kept, shown as kept, and counted no longer', async () => {
    const { user, world } = await show('/apps/app_spare_parts/drift');
    await user.click(await tick('Select all deviations'));
    expect(screen.getByText('2 selected')).toBeDefined();
    await user.click(await tick('Select Parts in 3D: State'));
    await user.click(press('Keep'));
    expect(await screen.findByText('1 deviation is kept.')).toBeDefined();
    const line = (await tick(deviation)).closest('li');
    await waitFor(() => expect(line?.textContent).toContain('Kept'));
    expect(world.store.apps.get('app_spare_parts')?.kept).toHaveLength(1);
    expect(await screen.findByText(/1 deviation to decide about, 1 kept/)).toBeDefined();
    await user.click(await tick(deviation));
    expect(isOff(press('Keep'))).toBe(true);
    expect(isOff(press('Restore'))).toBe(false);
  });

  test('can’t be decided about by who may only read', async () => {
    const { user } = await show('/apps/app_spare_parts/drift', aWorld({ role: 'developer' }));
    await user.click(await tick(deviation));
    expect(isOff(press('Keep'))).toBe(true);
    const restore = { name: 'Restore', description: /can read apps but not change them/ };
    expect(isOff(screen.getByRole('button', restore))).toBe(true);
  });

  test('none is a sentence of its own', async () => {
    await show('/apps/app_service_desk/drift');
    expect(await screen.findByRole('heading', { name: 'Everything is as declared' })).toBeDefined();
  });
});

describe('uninstalling', () => {
  test('shows who loses what, asks for the name, and leads back to the list', async () => {
    const { user, world, router } = await show('/apps/app_field_service/uninstall');
    const button = await screen.findByRole('button', { name: 'Uninstall' });
    expect(isOff(button)).toBe(true);
    expect(await screen.findByText(/^Uninstalling Field service removes/)).toBeDefined();
    expect(isOff(button)).toBe(false);
    await user.click(button);
    const dialog = within(
      await screen.findByRole('alertdialog', { name: 'Uninstall Field service?' }),
    );
    await user.type(dialog.getByRole('textbox'), 'Field');
    await user.click(dialog.getByRole('button', { name: 'Uninstall' }));
    expect(dialog.getByText('Type the name as it is: Field service')).toBeDefined();
    expect(world.store.apps.get('app_field_service')).toBeDefined();
    await user.type(dialog.getByRole('textbox'), ' service');
    await user.click(dialog.getByRole('button', { name: 'Uninstall' }));
    expect(await screen.findByText('Field service is uninstalled.')).toBeDefined();
    expect(router.state.location.pathname).toBe('/apps');
    expect(world.store.apps.get('app_field_service')).toBeUndefined();
  });

  test('what changed in between shows another plan, and nothing is done', async () => {
    const { user, world } = await show('/apps/app_field_service/uninstall');
    await screen.findByText(/^Uninstalling Field service removes/);
    await user.click(press('Uninstall'));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByRole('textbox'), 'Field service');
    const [some] = world.store.permissions.all();
    if (some === undefined) throw new Error('There is no permission.');
    world.store.permissions.put({ ...some, etag: world.store.nextEtag(), description: 'Other' });
    await user.click(dialog.getByRole('button', { name: 'Uninstall' }));
    expect(await screen.findByText(/This is the plan as it is now/)).toBeDefined();
    expect(world.store.apps.get('app_field_service')).toBeDefined();
  });
});
