// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SampleCredential } from '#src/domain/call-samples.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { GatewayInPage } from './gateway-in-page.ts';
import { HandOverKit } from './hand-over-kit.tsx';
import type { KitEndpoint } from './kit-endpoint.ts';

const orders: KitEndpoint = {
  id: 'map_1',
  name: 'Create order',
  systemName: 'SAP',
  method: 'POST',
  link: 'https://gate.example/dc/sap/orders',
  hasBody: true,
};
const stock: KitEndpoint = {
  ...orders,
  id: 'map_2',
  name: 'Stock levels',
  systemName: 'Shop',
  method: 'GET',
  link: 'https://gate.example/dc/shop/stock',
  hasBody: false,
};
const password = `Quay "7" $it's`;
const basic: SampleCredential = { kind: 'basic', address: 'sap@connect.example', password };

async function show(credential: SampleCredential, endpoints = [orders], isInPage = false) {
  const onSecretCopied = vi.fn<() => void>();
  const { user } = await renderScreen(
    <GatewayInPage value={isInPage}>
      <HandOverKit endpoints={endpoints} credential={credential} onSecretCopied={onSecretCopied} />
    </GatewayInPage>,
  );
  await screen.findByText('Authorization header');
  const copy = async (name: string) => {
    await user.click(screen.getByRole('button', { name }));
    return navigator.clipboard.readText();
  };
  return { user, copy, onSecretCopied };
}

const sample = () => within(screen.getByRole('tabpanel')).getByRole('figure');
const code = () => sample().querySelector('pre')?.textContent ?? '';

test('each sample is copied as it stands, with the password in it', async () => {
  const { user, copy, onSecretCopied } = await show(basic);
  expect(await copy('Copy curl sample')).toBe(code());
  expect(code()).toContain(`--user 'sap@connect.example:Quay "7" $it'\\''s'`);
  expect(onSecretCopied).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('tab', { name: 'HTTP' }));
  expect(await copy('Copy HTTP sample')).toBe(code());
  expect(code()).toMatch(/^POST \/dc\/sap\/orders HTTP\/1\.1\nHost: gate\.example\n/);
  await user.click(screen.getByRole('tab', { name: 'Python' }));
  expect(await copy('Copy Python sample')).toBe(code());
  expect(code()).toContain(String.raw`password = "Quay \"7\" $it's"`);
  expect(onSecretCopied).toHaveBeenCalledTimes(3);
  expect(await copy('Copy Authorization header')).toMatch(/^Authorization: Basic [\w+/]+=*$/);
  expect(onSecretCopied).toHaveBeenCalledTimes(4);
});

test('the link has no secret, and a placeholder is none', async () => {
  const { copy, onSecretCopied } = await show({ kind: 'api-key' });
  expect(await copy('Copy endpoint link')).toBe(orders.link);
  expect(await copy('Copy curl sample')).toContain("'Authorization: Bearer <API key>'");
  expect(await copy('Copy Authorization header')).toBe('Authorization: Bearer <API key>');
  expect(onSecretCopied).not.toHaveBeenCalled();
});

test('what is selected and copied by hand counts where the secret is in it', async () => {
  const { onSecretCopied } = await show(basic);
  const link = screen.getByText(orders.link);
  document.getSelection()?.selectAllChildren(link);
  fireEvent.copy(link);
  expect(onSecretCopied).not.toHaveBeenCalled();
  const shown = sample();
  document.getSelection()?.selectAllChildren(shown);
  fireEvent.copy(shown);
  expect(onSecretCopied).toHaveBeenCalledTimes(1);
});

test('so does what the browser refused to copy by itself', async () => {
  const { user, onSecretCopied } = await show(basic);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('No.'));
  await user.click(screen.getByRole('button', { name: 'Copy curl sample' }));
  expect(onSecretCopied).not.toHaveBeenCalled();
  fireEvent.copy(await screen.findByRole('textbox', { name: 'Copy curl sample' }));
  expect(onSecretCopied).toHaveBeenCalledTimes(1);
});

test('of several endpoints one is chosen, and link and samples are its own', async () => {
  const { user } = await show(basic, [orders, stock]);
  const choice = screen.getByRole('combobox', { name: 'Endpoint' });
  expect(choice).toHaveProperty('value', 'Create order (POST)');
  expect(screen.getByText(/stands for what the endpoint’s script expects/)).toBeDefined();
  await user.click(choice);
  const shop = within(screen.getByRole('group', { name: 'Shop' }));
  await user.click(shop.getByRole('option', { name: 'Stock levels (GET)' }));
  expect(screen.getByText(stock.link)).toBeDefined();
  expect(code()).toContain(`--url '${stock.link}'`);
  expect(screen.queryByText(/stands for what the endpoint’s script expects/)).toBeNull();
});

test('one endpoint is no choice', async () => {
  await show(basic);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('without an endpoint the header is still there', async () => {
  await show(basic, []);
  expect(screen.getByText(/^Authorization: Basic /)).toBeDefined();
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.queryByText('Endpoint link')).toBeNull();
});

test.each([
  ['where the gateway is inside the page, it says that nothing else reaches it', true],
  ['where the gateway is a real one, it says nothing of the kind', false],
])('%s', async (_, isInPage) => {
  await show(basic, [orders], isInPage);
  expect(screen.queryByText(/inside the page/) !== null).toBe(isInPage);
});
