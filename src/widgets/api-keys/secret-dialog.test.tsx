// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { issuedApiKey } from '#src/contract/api-keys.ts';
import { forgetSecret, showSecret } from './issued-secret.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { SecretHost } from './secret-host.tsx';

const secret = `ifk_${'Test'.repeat(8)}123456`;

afterEach(() => act(forgetSecret));

async function show() {
  const world = aWorld();
  const owner = [...world.store.users.all()].find(({ name }) => name === 'sap-connector');
  if (owner === undefined) throw new Error('The tenant has no connector.');
  const made = { secret, hash: 'hash of the test' };
  const wanted = { label: 'Night shift', expiresAt: null };
  const { key } = issueKey(world, world.operator, owner, wanted, made);
  const rendered = await renderScreen(<SecretHost />, { world });
  act(() => showSecret(issuedApiKey.parse({ key, secret })));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Copy the secret of Night shift now' }),
  );
  await dialog.findByRole('tab', { name: 'curl' });
  return { ...rendered, dialog };
}

const expectGone = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.body.textContent).not.toContain(secret);
  });

test('a sample with the secret in it was copied: it closes without a question', async () => {
  const { user, dialog, client } = await show();
  await user.click(dialog.getByRole('button', { name: 'Copy curl sample' }));
  expect(await navigator.clipboard.readText()).toContain(
    `--header 'Authorization: Bearer ${secret}'`,
  );
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await expectGone();
  const states = client
    .getQueryCache()
    .getAll()
    .map(({ state }) => state);
  expect(JSON.stringify(states)).not.toContain(secret);
});

test('an endpoint link is not the secret: it asks', async () => {
  const { user, dialog } = await show();
  await user.click(dialog.getByRole('button', { name: 'Copy endpoint link' }));
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Close without copying?' });
  await user.click(within(asked).getByRole('button', { name: 'Keep open' }));
  const shown = dialog.getByText(secret);
  document.getSelection()?.selectAllChildren(shown);
  fireEvent.copy(shown);
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await expectGone();
});
