// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateApiKey } from '#src/domain/api-key.ts';
import { demoToken } from '#src/mocks/gateway-credentials.ts';
import { demoPassword, demoPasswordHash } from '#src/mocks/seed/secrets.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { TryItPage } from './try-it-page.tsx';

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('#src/widgets/evaluation/switch-fix-dialog.tsx');
  await import('./evaluate-panel.tsx');
  await import('./draft-fields.tsx');
});

const userId = 'usr_009';
const address = 'sap-connector@connect.nordwind.example';

/** A tenant in which the password of one user is known. */
function aTenant(options: Parameters<typeof aWorld>[0] = {}): WorldForTest {
  const world = aWorld(options);
  world.store.passwords.put({ id: userId, hash: demoPasswordHash });
  return world;
}

function mappingNamed(world: WorldForTest, name: string) {
  const found = [...world.store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

async function show(search: string, world = aTenant()) {
  const shown = await renderScreen(<TryItPage demoToken={demoToken} />, {
    path: `/try-it${search}`,
    world,
  });
  await screen.findByRole('heading', { level: 1, name: 'Try it' });
  return shown;
}

const at = (name: string, world: WorldForTest, more = '') =>
  show(`?mapping=${mappingNamed(world, name).id}${more}`, world);

const press = (name: string) => screen.getByRole('button', { name });
const verdict = async () => within(await screen.findByRole('region', { name: 'Verdict' }));
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const sentTo = (asked: readonly string[]) => asked.filter((one) => one.includes('/dc/'));

describe('sending', () => {
  test('a call with a password is accepted, and shown with every step', async () => {
    const world = aTenant();
    const { user, asked } = await at('Create order', world, `&user=${userId}`);
    await waitFor(() => expect(field('User name').value).toBe(address));
    await user.type(field('Password'), demoPassword);
    await user.click(press('Send'));
    await screen.findByRole('heading', { name: 'Accepted' });
    expect(document.activeElement?.textContent).toBe('Accepted');
    const steps = await screen.findByRole('list', { name: 'Steps' });
    expect(within(steps).getAllByRole('listitem')).toHaveLength(13);
    expect(sentTo(asked)).toHaveLength(1);
    expect([...world.store.calls.all()].at(-1)).toMatchObject({
      method: 'POST',
      address: 'sap/orders',
      verdict: 'accepted',
      user: { id: userId },
    });
    expect(document.body.textContent).toContain('Basic ••••••••');
    await user.click(press('Show credential'));
    expect(document.body.textContent).toContain(btoa(`${address}:${demoPassword}`));
    window.dispatchEvent(new Event('blur'));
    await waitFor(() => expect(document.body.textContent).toContain('Basic ••••••••'));
  });

  test('a mistyped key is not sent, unless one insists', async () => {
    const world = aTenant();
    const { user, asked } = await at('Order status', world);
    const key = generateApiKey((count) => new Uint8Array(count).fill(3));
    await user.type(
      await screen.findByLabelText('API key', { selector: '[type=password]' }),
      `${key}x`,
    );
    await user.click(press('Send'));
    expect(await screen.findByText(/not a whole key.*Nothing was sent/)).toBeDefined();
    expect(sentTo(asked)).toEqual([]);
    await user.click(press('Send it anyway'));
    expect((await verdict()).getByText('Refused')).toBeDefined();
    expect(sentTo(asked)).toHaveLength(1);
    expect((await verdict()).getByRole('button', { name: 'Correct the key' })).toBeDefined();
  });

  test('the form makes the fixes that are the caller’s', async () => {
    const world = aTenant();
    const { user } = await at('Create order', world, '&method=DELETE');
    await user.click(await screen.findByRole('button', { name: 'None' }));
    await user.click(press('Send'));
    const banner = await verdict();
    await user.click(await banner.findByRole('button', { name: /^Use (GET|POST)$/ }));
    expect(document.activeElement).toBe(press('POST'));
    await user.click(screen.getByRole('button', { name: 'POST' }));
    await user.click(press('Send again'));
    await user.click(
      await (await verdict()).findByRole('button', { name: 'Send an address and a password' }),
    );
    await waitFor(() => expect(document.activeElement).toBe(field('User name')));
    await user.click(screen.getByRole('button', { name: 'OAuth 2.0' }));
    await user.click(press('Use the demo’s token'));
    await user.click(press('Send again'));
    await user.click(
      await (await verdict()).findByRole('button', { name: 'Use Basic authentication' }),
    );
    await waitFor(() => expect(document.activeElement).toBe(field('User name')));
  });

  test('an address that nobody answers at is an answer, and an endpoint that exists the fix', async () => {
    const { user, router } = await show('');
    await user.click(press('Send'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Endpoint' }));
    await user.click(screen.getByRole('button', { name: 'Another address' }));
    await user.click(screen.getByRole('button', { name: 'None' }));
    await user.click(press('Send'));
    expect(await screen.findByText(/Enter an address/)).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'nobody/here?key=abc');
    await user.click(press('Send'));
    await user.click(
      await (await verdict()).findByRole('button', { name: 'Choose an endpoint that exists' }),
    );
    const picker = screen.getByRole('combobox', { name: 'Endpoint' });
    expect(document.activeElement).toBe(picker);
    expect(router.state.location.search).not.toContain('abc');
    await user.type(picker, 'create ord');
    await user.click(await screen.findByRole('option', { name: /Create order/ }));
    await waitFor(() => expect(router.state.location.search).toContain('mapping='));
    await waitFor(() => expect(picker.getAttribute('aria-describedby')).not.toBeNull());
    const note = document.getElementById(picker.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('POST /dc/sap/orders');
  });

  test('what is switched off is switched on in place', async () => {
    const world = aTenant();
    const row = mappingNamed(world, 'Create order');
    world.store.mappings.put({ ...row, active: false });
    const { user } = await at('Create order', world, `&user=${userId}`);
    await waitFor(() => expect(field('User name').value).toBe(address));
    await user.type(field('Password'), demoPassword);
    await user.click(press('Send'));
    await user.click(
      await (await verdict()).findByRole('button', { name: 'Activate Create order' }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Activate Create order?' }));
    await user.click(dialog.getByRole('button', { name: 'Activate' }));
    expect(await screen.findByText('Create order is active.')).toBeDefined();
    expect(world.store.mappings.get(row.id)?.active).toBe(true);
    await user.click(press('Send again'));
    expect(await screen.findByRole('heading', { name: 'Accepted' })).toBeDefined();
  });

  test('what is made elsewhere opens beside the page', async () => {
    const world = aTenant();
    const { user } = await at('Create order', world, `&user=${userId}`);
    await waitFor(() => expect(field('User name').value).toBe(address));
    await user.type(field('Password'), 'Not-The-One-1');
    await user.click(press('Send'));
    const link = await (
      await verdict()
    ).findByRole('link', { name: /^Set a password for sap-connector ?, opens in a new tab$/ });
    expect(link.getAttribute('target')).toBe('_blank');
    await user.click(press('Correct the password'));
    expect(document.activeElement).toBe(field('Password'));
  });

  test('a body that is no JSON is said, and a GET has none', async () => {
    const { user } = await at('Create order', aTenant());
    const body = await screen.findByRole('textbox', { name: /^Body/ });
    await waitFor(() => expect(body).toHaveProperty('value', '{\n  "example": true\n}'));
    await user.clear(body);
    await user.type(body, 'oops');
    expect(await screen.findByText(/This is no JSON/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'GET' }));
    expect(await screen.findByText('A GET has no body.')).toBeDefined();
    expect(screen.getByText('The endpoint answers to POST.')).toBeDefined();
  });

  test('is not for support staff, who see why', async () => {
    const { user, asked } = await at('Create order', aTenant({ role: 'support' }));
    const send = press('Send');
    expect(send.getAttribute('aria-disabled')).toBe('true');
    await user.click(send);
    expect(sentTo(asked)).toEqual([]);
    expect(document.body.textContent).toContain('can read test calls but not make them');
  });
});

describe('evaluating', () => {
  test('asks about a user at a saved endpoint, and sends nothing', async () => {
    const world = aTenant();
    const { id } = mappingNamed(world, 'Create order');
    const calls = world.store.calls.size();
    const { asked } = await show(`?mode=evaluate&mapping=${id}&user=${userId}`, world);
    const banner = await verdict();
    expect(await banner.findByRole('heading', { name: 'Can call' })).toBeDefined();
    expect(banner.getByText('Evaluation: sap-connector at Create order')).toBeDefined();
    const list = await screen.findByRole('list', { name: 'With each credential' });
    expect(list.textContent).toContain('Password');
    expect(sentTo(asked)).toEqual([]);
    expect(world.store.calls.size()).toBe(calls);
  });

  test('asks about an endpoint that isn’t saved, which begins as the saved one', async () => {
    const world = aTenant();
    const { id } = mappingNamed(world, 'Create order');
    const { user } = await show(`?mode=evaluate&mapping=${id}&user=${userId}`, world);
    await screen.findByRole('heading', { name: 'Can call' });
    await user.click(screen.getByRole('button', { name: 'An unsaved mapping' }));
    expect(await screen.findByRole('textbox', { name: 'Path' })).toHaveProperty('value', '/orders');
    await user.click(screen.getByRole('button', { name: 'OAuth 2.0' }));
    expect(
      await screen.findByText('Evaluation: anybody with a valid token at POST /orders'),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'An interface user' }));
    expect(await screen.findByRole('heading', { name: 'Can’t call' })).toBeDefined();
    await user.clear(screen.getByRole('textbox', { name: 'Path' }));
    expect(await screen.findByText('Enter a path, such as /orders.')).toBeDefined();
  });

  test('says what is missing, and finds the user', async () => {
    const world = aTenant();
    const { user, router } = await show('?mode=evaluate', world);
    expect(await screen.findByText('Choose the endpoint to ask about.')).toBeDefined();
    const picker = screen.getByRole('combobox', { name: 'Interface user' });
    await user.click(picker);
    await user.keyboard('sap-conn');
    await screen.findAllByRole('option', { name: /^sap-connector/ });
    await waitFor(() =>
      expect(screen.getAllByRole('option')[0]?.textContent).toContain('sap-connector'),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.search).toContain(userId));
    await waitFor(() => expect(picker).toHaveProperty('value', 'sap-connector'));
  });
});

test('a typed address goes back and forward with the page’s own', async () => {
  const { user, router } = await show('?path=first/one');
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' });
  const kept = () => new URLSearchParams(router.state.location.search).get('path');
  await act(() => router.navigate('/try-it?path=second/one'));
  await user.clear(box);
  await user.type(box, 'second/two');
  await waitFor(() => expect(kept()).toBe('second/two'));

  await act(() => router.navigate(-1));
  expect(box.value).toBe('first/one');
  await user.tab();
  expect(kept()).toBe('first/one');
  await act(() => router.navigate(1));
  expect(box.value).toBe('second/two');
  expect(kept()).toBe('second/two');
});
