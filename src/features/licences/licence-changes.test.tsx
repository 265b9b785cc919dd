// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateLicenceSheet } from './create-licence-sheet.tsx';
import { EditLicenceSheet } from './edit-licence-sheet.tsx';
import { LicencePage } from './licence-page.tsx';
import { LicencesPage } from './licences-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/licences',
    element: <LicencesPage />,
    children: [{ path: 'new', element: <CreateLicenceSheet /> }],
  },
  {
    path: '/licences/:code',
    element: <LicencePage />,
    children: [{ path: 'edit', element: <EditLicenceSheet /> }],
  },
];

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

/** The reason that a control gives for being off. */
const reasonOf = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;

/** A tenant with a licence that the console owns. */
function aWorldWithOwn(): WorldForTest {
  const world = aWorld();
  const [some] = world.store.licences.all();
  if (some === undefined) throw new Error('There is no licence to make another one of.');
  world.store.licences.put({
    ...some,
    code: 'dealer_portal',
    name: 'Dealer portal',
    description: '',
    origin: { kind: 'console' },
  });
  return world;
}

describe('creating', () => {
  test('lets the code follow the name, and pins the new licence', async () => {
    const { user, world, router, asked } = await show('/licences/new?sort=-name');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Käse-Portal');
    expect(field('Code').value).toBe('kaese_portal');
    await user.dblClick(press('Save'));
    expect(await screen.findByText('Käse-Portal is saved.')).toBeDefined();
    expect(world.store.licences.get('kaese_portal')).toMatchObject({
      enabled: true,
      origin: { kind: 'console' },
    });
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual(['POST /licences']);
    expect(router.state.location).toMatchObject({ pathname: '/licences', search: '?sort=-name' });
    const pinned = (await screen.findByText('Just added')).closest('tbody');
    expect(pinned?.textContent).toContain('kaese_portal');
  });

  test('a code that is taken is said at once, with a link to what it is called', async () => {
    const { user, asked } = await show('/licences/new', aWorldWithOwn());
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Dealer portal');
    const link = await screen.findByRole('link', { name: 'Dealer portal' });
    expect(link.getAttribute('href')).toBe('/licences/dealer_portal');
    await user.click(press('Save'));
    expect(await screen.findByText('Choose another code: this one is taken.')).toBeDefined();
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  test('what breaks the rule is said, and the focus goes there', async () => {
    const { user } = await show('/licences/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Portal');
    await user.clear(field('Code'));
    await user.type(field('Code'), '_Portal');
    await user.click(press('Save'));
    await waitFor(() => expect(field('Code').getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(field('Code'));
  });
});

describe('editing', () => {
  test('sends what changed', async () => {
    const { user, world } = await show('/licences/dealer_portal/edit', aWorldWithOwn());
    await user.type(await screen.findByRole('textbox', { name: /^Description/ }), 'Pilot');
    await user.click(press('Save'));
    expect(await screen.findByText('Dealer portal is saved.')).toBeDefined();
    expect(world.store.licences.get('dealer_portal')?.description).toBe('Pilot');
  });

  test('a stale save shows theirs and mine, and overwrites nothing unseen', async () => {
    const world = aWorldWithOwn();
    const { user } = await show('/licences/dealer_portal/edit', world);
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Mine');
    const row = world.store.licences.get('dealer_portal');
    if (row === undefined) throw new Error('It is gone.');
    const theirs = { ...row, etag: world.store.nextEtag(), description: 'Theirs, by now' };
    world.store.licences.put(theirs);
    await user.click(press('Save'));
    const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
    expect(dialog.getByText('Theirs, by now')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save these values' }));
    expect(await screen.findByText('Mine is saved.')).toBeDefined();
    expect(world.store.licences.get('dealer_portal')).toMatchObject({
      name: 'Mine',
      description: 'Theirs, by now',
    });
  });

  test('the form of a locked licence can be read, and Save says why it is off', async () => {
    await show('/licences/HUB_CORE/edit');
    const save = await screen.findByRole('button', { name: 'Save' });
    expect(isOff(save)).toBe(true);
    expect(reasonOf(save)).toMatch(/system default/);
  });
});

describe('deleting', () => {
  test('is done where nothing uses it', async () => {
    const { user, world, router } = await show('/licences/dealer_portal', aWorldWithOwn());
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/Nobody holds it and it gates nothing/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Dealer portal is deleted.')).toBeDefined();
    expect(world.store.licences.get('dealer_portal')).toBeUndefined();
    expect(router.state.location.pathname).toBe('/licences');
  });

  test('is refused while a group gives it, which is named', async () => {
    const world = aWorldWithOwn();
    const group = world.store.groups.get('shop_floor');
    if (group !== undefined) world.store.groups.put({ ...group, licences: ['dealer_portal'] });
    const { user } = await show('/licences/dealer_portal', world);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/It is held by 1 group/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('Dealer portal is still in use')).toBeDefined();
    expect(dialog.getByText(/Shop floor/)).toBeDefined();
  });
});
