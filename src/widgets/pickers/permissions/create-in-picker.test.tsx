import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { PermissionPicker } from './permission-picker.tsx';

function Harness() {
  const [value, setValue] = useState<readonly string[]>(['ticket_read']);
  return (
    <>
      <PermissionPicker label="Permissions" value={value} onChange={setValue} />
      <p data-form="value">{value.join(' ')}</p>
    </>
  );
}

async function show(world = aWorld()) {
  const rendered = await renderScreen(<Harness />, { world });
  await screen.findByRole('group', { name: 'Permissions to choose from' });
  return rendered;
}

const search = () => screen.getByRole('searchbox', { name: 'Search permissions' });
const value = () => document.querySelector('[data-form=value]')?.textContent;
const posts = (asked: readonly string[]) => asked.filter((one) => one.startsWith('POST'));

test('what nothing matches is made in one request, chosen, and known from then on', async () => {
  const { user, world, asked } = await show();
  await user.type(search(), 'Pump Reopen');
  expect(await screen.findByText(/It stays even if you cancel this form/)).toBeDefined();
  await user.dblClick(screen.getByRole('button', { name: 'Create pump_reopen' }));
  await waitFor(() => expect(value()).toBe('ticket_read pump_reopen'));
  expect(world.store.permissions.get('pump_reopen')?.name).toBe('Pump Reopen');
  expect(posts(asked)).toEqual(['POST /permissions']);
  expect(document.activeElement).toBe(search());
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /pump_reopen/ });
  expect(box.checked).toBe(true);
  expect(screen.getByRole('group', { name: /^Chosen/ }).textContent).not.toContain('Unknown');
});

test('a code that is typed becomes a name that one can say', async () => {
  const { user, world } = await show();
  await user.type(search(), 'pump_reopen');
  await user.click(await screen.findByRole('button', { name: 'Create pump_reopen' }));
  await waitFor(() => expect(value()).toContain('pump_reopen'));
  expect(world.store.permissions.get('pump_reopen')?.name).toBe('Pump reopen');
});

test('what has the code already is offered instead of being made twice', async () => {
  const { user, asked } = await show();
  await user.type(search(), 'Order-Read');
  await user.click(await screen.findByRole('button', { name: 'Choose order_read' }));
  expect(value()).toBe('ticket_read order_read');
  expect(posts(asked)).toEqual([]);
});

test('a name of which no code can be made says what to do', async () => {
  const { user } = await show();
  await user.type(search(), '東京');
  expect(await screen.findByText(/letters from a to z/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Create/ })).toBeNull();
});

test('a refusal says why, and what to do', async () => {
  const { user, world } = await show();
  await user.type(search(), 'pump_reopen');
  const button = await screen.findByRole('button', { name: 'Create pump_reopen' });
  world.faults.plan({
    match: { method: 'POST', path: '/permissions', times: 1 },
    effect: { problem: 'conflict' },
  });
  await user.click(button);
  const alert = await screen.findByText(/pump_reopen exists by now/);
  expect(alert.closest('p')?.textContent).toContain('Search for it again, then choose it');
  expect(value()).toBe('ticket_read');
});

test('a connection that dies after the server has made it makes one all the same', async () => {
  const { user, world, asked } = await show();
  await user.type(search(), 'pump_reopen');
  const button = await screen.findByRole('button', { name: 'Create pump_reopen' });
  world.faults.plan({
    match: { method: 'POST', path: '/permissions', times: 1 },
    effect: 'commit-then-drop',
  });
  await user.click(button);
  await waitFor(() => expect(posts(asked)).toHaveLength(1));
  // The list is read again, and has it.
  await user.click(await screen.findByRole('checkbox', { name: /pump_reopen/ }));
  expect(value()).toBe('ticket_read pump_reopen');
});

test('those who may not see the way, and the reason', async () => {
  const { user, asked } = await show(aWorld({ role: 'support' }));
  await user.type(search(), 'pump_reopen');
  const button = await screen.findByRole('button', { name: 'Create pump_reopen' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(posts(asked)).toEqual([]);
});
