// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Outlet, type RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { afterEachDigit } from '#src/test/typed-days.ts';
import { CallsTab } from './calls-tab.tsx';
import { KeysTab } from './keys-tab.tsx';
import { UserIssueKeySheet } from './user-issue-key-sheet.tsx';
import { UserKeySheet } from './user-key-sheet.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id',
    element: <Outlet />,
    children: [
      {
        path: 'api-keys',
        element: <KeysTab />,
        children: [
          { path: 'new', element: <UserIssueKeySheet /> },
          { path: ':keyId', element: <UserKeySheet /> },
        ],
      },
      { path: 'calls', element: <CallsTab /> },
    ],
  },
];

/** An active system user of the console. */
function robotIn(world: WorldForTest): InterfaceUser {
  for (const user of world.store.users.all()) {
    if (user.owner.kind === 'console' && user.type === 'system' && user.active) return user;
  }
  throw new Error('Nobody in the tenant is like that.');
}

const show = (world: WorldForTest, rest: string) =>
  renderScreen(routes, { path: `/interface-users/${robotIn(world).id}/${rest}`, world });

const press = (name: string) => screen.getByRole('button', { name });
const secretOf = (label: string) =>
  screen.findByRole('dialog', { name: `Copy the secret of ${label} now` });

/** A day about a year from now. */
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

const report = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

async function chooseDate(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('combobox', { name: 'Expires' }));
  await user.click(await screen.findByRole('option', { name: /On a date/ }));
  return screen.findByLabelText('Last day');
}

/** Chooses a last day as fingers do: the box reports a day with every digit of the year. */
async function typeLastDay(user: UserEvent, day: string) {
  const box = await chooseDate(user);
  for (const value of afterEachDigit(day)) {
    expect(screen.getByText('The key has no end yet.')).toBeDefined();
    report(box, value);
    expect(box).toHaveProperty('value', value);
    expect(box.getAttribute('aria-invalid')).toBe('false');
  }
  expect(screen.getByText(/It ends on/)).toBeDefined();
}

describe('the last day of a key', () => {
  test('is typed digit by digit: no end while its year is half typed, and nothing is lost', async () => {
    const world = aWorld();
    const { user } = await show(world, 'api-keys/new');
    const label = await screen.findByRole('textbox', { name: 'Label' });
    await user.type(label, 'Test bench');
    await typeLastDay(user, inAYear());
    expect(label).toHaveProperty('value', 'Test bench');
    await user.click(press('Save'));
    await secretOf('Test bench');
    const key = [...world.store.apiKeys.all()].find((one) => one.label === 'Test bench');
    expect(Date.parse(key?.expiresAt ?? '')).toBeGreaterThan(Date.parse(inAYear()));
  });

  test('is typed so where a key is rotated', async () => {
    const world = aWorld();
    const made = { secret: `ifk_${'Test'.repeat(8)}123456`, hash: 'hash' };
    const fresh = { label: 'Night shift', expiresAt: null };
    const { key } = issueKey(world, world.operator, robotIn(world), fresh, made);
    const { user } = await show(world, `api-keys/${key.id}`);
    const rotate = await screen.findByRole('button', { name: 'Rotate' });
    await waitFor(() => expect(rotate.getAttribute('aria-disabled')).toBeNull());
    await user.click(rotate);
    const question = await screen.findByRole('dialog', { name: 'Rotate Night shift?' });
    await typeLastDay(user, inAYear());
    await user.click(within(question).getByRole('button', { name: 'Rotate' }));
    await secretOf('Night shift');
    const successor = world.store.apiKeys.get(key.id)?.successorId ?? '';
    const end = world.store.apiKeys.get(successor)?.expiresAt ?? '';
    expect(Date.parse(end)).toBeGreaterThan(Date.parse(inAYear()));
  });

  test.each([
    ['0202-05-01', 'Enter the year with four digits.'],
    ['2020-05-01', 'Choose a day that is not over yet.'],
    ['9999-12-31', /^Choose an earlier end/],
  ])('%s is refused at its field', async (day, message) => {
    const { user, asked } = await show(aWorld(), 'api-keys/new');
    await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Test bench');
    const box = await chooseDate(user);
    report(box, day);
    expect(screen.queryByText(message)).toBeNull();
    await user.click(press('Save'));
    await screen.findByText(message);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });
});

test.each(['From', 'To'])('%s of the period of calls is typed digit by digit', async (label) => {
  const { user, router } = await show(aWorld(), 'calls');
  await user.click(await screen.findByRole('button', { name: 'Period' }));
  const box = await screen.findByLabelText(label);
  await user.click(box);
  for (const value of afterEachDigit('2026-05-01')) {
    expect(router.state.location.search).toBe('');
    report(box, value);
    expect(box).toHaveProperty('value', value);
  }
  const search = `?${label.toLowerCase()}=2026-05-01`;
  await waitFor(() => expect(router.state.location.search).toBe(search));
  expect(await screen.findByText(/^Period: (from|until) 1 May 2026$/)).toBeDefined();
});
