// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { CallFix } from '#src/domain/call-fixes.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { FixContext, type FixHandling } from './fix-context.ts';
import { FixLink } from './fix-link.tsx';

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./switch-fix-dialog.tsx');
});

const show = (fix: CallFix, world: WorldForTest = aWorld(), handling: FixHandling = {}) =>
  renderScreen(
    <FixContext value={handling}>
      <FixLink fix={fix} />
    </FixContext>,
    { world },
  );

function firstOf<Row>(rows: Iterable<Row>): Row {
  for (const row of rows) return row;
  throw new Error('The tenant has none.');
}

/** What is off in the tenant, and how it is told that it is on. */
const switches = [
  [
    'a system',
    ({ store }: WorldForTest) => {
      const row = firstOf(store.systems.all());
      store.systems.put({ ...row, active: false });
      const fix = {
        action: 'activate-system',
        record: { kind: 'system', id: row.id, name: row.name },
      } as const;
      return { fix, isOn: () => store.systems.get(row.id)?.active, verb: 'Activate' };
    },
  ],
  [
    'an interface user',
    ({ store, operator }: WorldForTest) => {
      const row = [...store.users.all()].find(({ id }) => id !== operator.id);
      if (row === undefined) throw new Error('The tenant has nobody else.');
      store.users.put({ ...row, active: false });
      const fix = {
        action: 'activate-user',
        record: { kind: 'interface-user', id: row.id, name: row.name },
      } as const;
      return { fix, isOn: () => store.users.get(row.id)?.active, verb: 'Activate' };
    },
  ],
  [
    'a key',
    ({ store }: WorldForTest) => {
      const row = [...store.apiKeys.all()].find(
        (key) => key.revokedAt === null && key.expiresAt === null && key.graceEndsAt === null,
      );
      if (row === undefined) throw new Error('The tenant has no key without an end.');
      store.apiKeys.put({ ...row, disabled: true });
      const fix = {
        action: 'enable-key',
        record: { kind: 'api-key', id: row.id, name: row.label },
      } as const;
      return { fix, isOn: () => store.apiKeys.get(row.id)?.disabled === false, verb: 'Enable' };
    },
  ],
] as const;

test.each(switches)('%s is switched on after a question', async (_name, make) => {
  const world = aWorld();
  const { fix, isOn, verb } = make(world);
  const onSwitched = vi.fn<() => void>();
  const { user } = await show(fix, world, { onSwitched });
  const name = `${verb} ${fix.record.name}`;
  await user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog', { name: `${name}?` }));
  await user.click(dialog.getByRole('button', { name: verb }));
  await waitFor(() => expect(onSwitched).toHaveBeenCalledOnce());
  expect(isOn()).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what is gone can’t be switched on, and that is said', async () => {
  const record = { kind: 'system', id: 'sys_gone', name: 'Gone' } as const;
  const { user } = await show({ action: 'activate-system', record });
  await user.click(screen.getByRole('button', { name: 'Activate Gone' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Activate Gone?' }));
  await user.click(dialog.getByRole('button', { name: 'Activate' }));
  expect(await dialog.findByRole('alert')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Keep inactive' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('who may not switch it on is told so', async () => {
  const record = { kind: 'system', id: 'sys_1', name: 'SAP' } as const;
  await show({ action: 'activate-system', record }, aWorld({ role: 'support' }));
  const button = screen.getByRole('button', { name: 'Activate SAP' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('what the screen can do it does, what is made elsewhere is a link, the rest are words', async () => {
  const made = vi.fn<() => void>();
  const { user } = await show({ action: 'use-method', record: null, method: 'POST' }, aWorld(), {
    here: () => made,
  });
  await user.click(screen.getByRole('button', { name: 'Use POST' }));
  expect(made).toHaveBeenCalledOnce();
});

test('a fix is offered as the screen means it', async () => {
  await show({ action: 'use-method', record: null, method: 'POST' }, aWorld(), {
    asMeant: () => ({ action: 'use-method', record: null, method: 'GET' }),
  });
  expect(screen.getByText('Use GET.')).toBeDefined();
});

test('without a screen that can, the fix is words for the caller', async () => {
  await show({ action: 'use-method', record: null, method: 'POST' });
  expect(screen.getByText('Use POST.')).toBeDefined();
});

test('beside what is typed, links open in a new tab', async () => {
  await show({ action: 'add-user', record: null }, aWorld(), { isBeside: true });
  const link = screen.getByRole('link', { name: /^Add an interface user/ });
  expect(link.getAttribute('target')).toBe('_blank');
});
