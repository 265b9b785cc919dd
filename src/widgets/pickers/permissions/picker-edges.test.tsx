import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { aPermission } from '#src/mocks/builders.ts';
import type { FaultEffect } from '#src/mocks/faults.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { PermissionPicker } from './permission-picker.tsx';

/** A tenant with permissions of these codes alone. */
function aWorldOf(codes: readonly string[], world: WorldForTest = aWorld()) {
  const { permissions } = world.store;
  for (const { code } of Array.from(permissions.all())) permissions.remove(code);
  for (const code of codes) {
    const { heldBy: _, ...row } = aPermission({ code, name: `The ${code} one` });
    permissions.put({ ...row, etag: world.store.nextEtag() });
  }
  return world;
}

type HarnessProps = { chosen?: readonly string[]; disabledReason?: string };
const nothing: readonly string[] = [];

function Harness({ chosen = nothing, disabledReason }: HarnessProps) {
  const [value, setValue] = useState<readonly string[]>(chosen);
  return (
    <>
      <PermissionPicker
        label="Permissions"
        value={value}
        onChange={setValue}
        disabledReason={disabledReason}
      />
      <p data-form="value">{value.join(' ')}</p>
    </>
  );
}

const show = (world: WorldForTest, props: HarnessProps = {}) =>
  renderScreen(<Harness {...props} />, { world });

const search = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search permissions' });
const value = () => document.querySelector('[data-form=value]')?.textContent;
const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });

describe('in place of the list', () => {
  test('why it could not be read, and another try; what is chosen stays', async () => {
    const world = aWorldOf(['order_read']);
    world.faults.plan({
      match: { path: '/permissions' },
      effect: { problem: 'invalid-request', detail: 'Not now.' },
    });
    const { user } = await show(world, { chosen: ['order_read'] });
    expect(await screen.findByText('Not now. What is chosen stays as it is.')).toBeDefined();
    expect(value()).toBe('order_read');
    world.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await box(/order_read/)).checked).toBe(true);
  });

  test('that there is none yet, and how one is made', async () => {
    const { user } = await show(aWorldOf([]));
    expect(await screen.findByText('There are no permissions yet')).toBeDefined();
    await user.type(search(), 'Ticket create');
    await user.click(await screen.findByRole('button', { name: 'Create ticket_create' }));
    await waitFor(() => expect(value()).toBe('ticket_create'));
  });
});

describe('a large catalogue', () => {
  const codes = Array.from({ length: 70 }, (_, at) => {
    const letter = (index: number) => String.fromCodePoint(97 + index);
    return `${letter(Math.floor(at / 26))}${letter(at % 26)}_${at < 40 ? 'read' : 'write'}`;
  });

  test('shows its groups, and each opens on demand', async () => {
    const { user } = await show(aWorldOf(codes));
    expect(await box('All of read, 0 of 40 chosen')).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: /aa_read/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'read 0 of 40' }));
    expect(await box(/aa_read/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'read 0 of 40' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /aa_read/ })).toBeNull());
  });

  test('a search opens what it finds; what is closed then is open again with the next', async () => {
    const { user } = await show(aWorldOf(codes));
    await box('All of read, 0 of 40 chosen');
    await user.type(search(), 'aa');
    expect(await box(/aa_read/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'read 0 of 1 matching' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /aa_read/ })).toBeNull());
    await user.type(search(), '_');
    expect(await box(/aa_read/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(search().value).toBe('');
  });
});

describe('by keyboard', () => {
  test('Enter with several finds goes to the list, where one is picked', async () => {
    const { user } = await show(aWorldOf(['order_read', 'order_write']));
    await box(/order_read/);
    await user.type(search(), 'order{Enter}');
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    expect(value()).toBe('');
  });

  test('Enter takes out again what is chosen and the only find, and nothing where it is off', async () => {
    const world = aWorldOf(['order_read', 'order_write']);
    const { user } = await show(world, { chosen: ['order_read'] });
    await box(/order_read/);
    await user.type(search(), 'order_read');
    await screen.findByText(/^1 of 2 shown/);
    await user.keyboard('{Enter}');
    expect(value()).toBe('');
  });

  test('what is off can be walked through, and stays as it is', async () => {
    const world = aWorldOf(['order_read', 'order_write']);
    const { user } = await show(world, { chosen: ['order_read'], disabledReason: 'Not you.' });
    await box(/order_read/);
    await user.type(search(), 'order_read');
    await screen.findByText(/^1 of 2 shown/);
    await user.keyboard('{Enter}');
    expect(value()).toBe('order_read');
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
  });

  test('what is chosen is one stop, in which arrows, Home and End move and Backspace takes out', async () => {
    const codes = ['a_read', 'b_read', 'c_read'];
    const { user } = await show(aWorldOf(codes), { chosen: codes });
    await box(/a_read/);
    const chips = within(screen.getByRole('group', { name: /^Chosen permissions/ }));
    const out = (code: string) => chips.getByRole('button', { name: `Take out ${code}` });
    out('a_read').focus();
    for (const [key, code] of [
      ['{End}', 'c_read'],
      ['{ArrowRight}', 'c_read'],
      ['{ArrowLeft}', 'b_read'],
      ['{ArrowUp}', 'a_read'],
      ['{ArrowDown}', 'b_read'],
      ['{Home}', 'a_read'],
    ] as const) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(out(code));
    }
    await user.keyboard('{Control>}{Backspace}{/Control}');
    expect(value()).toBe('a_read b_read c_read');
    await user.keyboard('{Backspace}');
    expect(value()).toBe('b_read c_read');
    expect(document.activeElement).toBe(out('b_read'));
  });
});

describe('a permission that waits for a licence', () => {
  const more = async (name: RegExp) => (await box(name)).closest('label')?.textContent;

  test('says which, and whether it is on', async () => {
    await show(aWorld());
    await waitFor(async () =>
      expect(await more(/ANALYTICS_READ/)).toContain(
        'Switched off: the licence Advanced analytics is not enabled',
      ),
    );
    expect(await more(/CONTENT_EDIT/)).toContain('Needs the licence Content studio');
  });

  test('can be chosen where licences could not be read: only the mark is missing', async () => {
    const world = aWorld();
    world.faults.plan({ match: { path: '/licences' }, effect: { problem: 'invalid-request' } });
    const { user } = await show(world);
    expect(await more(/CONTENT_EDIT/)).not.toContain('licence');
    await user.click(await box(/CONTENT_EDIT/));
    expect(value()).toBe('CONTENT_EDIT');
  });
});

test.each<[FaultEffect, RegExp]>([
  [{ problem: 'unavailable', detail: 'Back in a minute.' }, /Back in a minute\./],
  [
    {
      problem: 'validation',
      more: { errors: [{ pointer: '/name', code: 'x', detail: 'Say it shorter.' }] },
    },
    /pump_open is refused\. Say it shorter\./,
  ],
])('a permission that is refused says why: %j', async (effect, said) => {
  const world = aWorldOf(['order_read']);
  const { user } = await show(world);
  await user.type(search(), 'pump_open');
  const create = await screen.findByRole('button', { name: 'Create pump_open' });
  world.faults.plan({ match: { method: 'POST', times: 1 }, effect });
  await user.click(create);
  expect((await screen.findByText(/^/, { selector: 'p[role=alert]' })).textContent).toMatch(said);
  await user.click(screen.getByRole('button', { name: 'Create pump_open' }));
  await waitFor(() => expect(value()).toBe('pump_open'));
});

test('while an input method composes, Enter and Escape are about its suggestions', async () => {
  await show(aWorldOf(['order_read', 'ticket_read']));
  await box(/order_read/);
  compose(search(), ['order']);
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /ticket_read/ })).toBeNull());
  fireEvent.keyDown(search(), { key: 'Enter', isComposing: true });
  expect(value()).toBe('');
  fireEvent.keyDown(search(), { key: 'Escape', isComposing: true });
  expect(search().value).toBe('order');
  endComposition(search(), 'order');
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(value()).toBe('order_read');
});
