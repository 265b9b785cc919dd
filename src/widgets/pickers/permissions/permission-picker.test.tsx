import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Permission } from '#src/contract/permissions.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { PermissionPicker } from './permission-picker.tsx';

/** A tenant with these permissions of the console alone. */
function aWorldOf(codes: readonly string[]) {
  const world = aWorld();
  const { permissions } = world.store;
  for (const { code } of Array.from(permissions.all())) permissions.remove(code);
  for (const code of codes) permissions.put(aPermission(world, code));
  return world;
}

function aPermission(world: WorldForTest, code: string): Omit<Permission, 'heldBy'> {
  const at = world.now().toISOString();
  return {
    code,
    etag: world.store.nextEtag(),
    name: `The ${code.replaceAll('_', ' ')} one`,
    description: '',
    origin: { kind: 'console' },
    parent: null,
    licence: null,
    createdAt: at,
    updatedAt: at,
  };
}

const tickets = ['ticket_create', 'ticket_read', 'order_create', 'order_read'];

type HarnessProps = {
  chosen?: readonly string[];
  saved?: readonly string[];
  disabledReason?: string;
};

const nothing: readonly string[] = [];

/** A form that holds the value, and shows it. */
function Harness({ chosen = nothing, saved, disabledReason }: HarnessProps) {
  const [value, setValue] = useState<readonly string[]>(chosen);
  const [sent, setSent] = useState(0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(sent + 1);
      }}
    >
      <PermissionPicker
        label="Permissions"
        value={value}
        savedValue={saved}
        onChange={setValue}
        disabledReason={disabledReason}
        emptyWarning="Can authenticate but call nothing."
      />
      <p data-form="value">{value.join(' ')}</p>
      <p data-form="sent">{sent}</p>
    </form>
  );
}

async function show(props: HarnessProps = {}) {
  const rendered = await renderScreen(<Harness {...props} />, { world: aWorldOf(tickets) });
  await screen.findByRole('group', { name: 'Permissions to choose from' });
  return rendered;
}

const search = () => screen.getByRole('searchbox', { name: 'Search permissions' });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const told = (what: string) => document.querySelector(`[data-form=${what}]`)?.textContent;
const value = () => told('value');
const focused = () => document.activeElement?.getAttribute('data-line');

describe('searching', () => {
  test('narrows to what matches in code, name or description, and marks it', async () => {
    const { user } = await show();
    await user.type(search(), 'tick read');
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /order_read/ })).toBeNull());
    expect(box(/ticket_read/)).toBeDefined();
    const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent);
    expect(marks).toEqual(['tick', 'read', 'tick', 'read']);
    expect(screen.getByText('1 of 4 shown, 0 chosen')).toBeDefined();
  });

  test('says the sum to assistive technology after a pause', async () => {
    const { user } = await show();
    await user.type(search(), 'order');
    const spoken = () => screen.getByRole('status').textContent;
    await waitFor(() => expect(spoken()).toBe('2 of 4 shown, 0 chosen'), { timeout: 3000 });
  });

  test('Enter takes the only find, and never submits the form', async () => {
    const { user } = await show();
    await user.type(search(), 'ticket_read');
    await waitFor(() => expect(screen.getByText(/1 of 4 shown/)).toBeDefined());
    await user.keyboard('{Enter}');
    expect(value()).toBe('ticket_read');
    expect(told('sent')).toBe('0');
  });

  test('Escape clears it', async () => {
    const { user } = await show();
    await user.type(search(), 'order{Escape}');
    expect(search()).toHaveProperty('value', '');
    expect(await screen.findByText('4 of 4 shown, 0 chosen')).toBeDefined();
  });
});

describe('the box of a group', () => {
  test('is of three states and acts on all of the group', async () => {
    const { user } = await show({ chosen: ['ticket_create'] });
    const group = box('All of create, 1 of 2 chosen');
    expect(group.indeterminate).toBe(true);
    await user.click(group);
    expect(value()).toBe('ticket_create order_create');
    const full = box('All of create, 2 of 2 chosen');
    expect(full.indeterminate).toBe(false);
    expect(full.checked).toBe(true);
    await user.click(full);
    expect(value()).toBe('');
  });

  test('acts on what the search shows alone, and says so', async () => {
    const { user } = await show({ chosen: ['order_create'] });
    await user.type(search(), 'ticket');
    await user.click(
      await screen.findByRole('checkbox', { name: 'Matching in create, 0 of 1 chosen' }),
    );
    expect(value()).toBe('order_create ticket_create');
    await user.click(box('Matching in Interface permissions, 1 of 2 chosen'));
    expect(value()).toBe('order_create ticket_create ticket_read');
    await user.click(box('Matching in Interface permissions, 2 of 2 chosen'));
    expect(value()).toBe('order_create');
  });

  test('a pointer opens and closes the group by its name', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'read 0 of 2' }));
    expect(screen.queryByRole('checkbox', { name: /ticket_read/ })).toBeNull();
    expect(box(/ticket_create/)).toBeDefined();
  });
});

describe('by keyboard', () => {
  test('arrows move, Space ticks, Left and Right close, open and step', async () => {
    const { user } = await show();
    await user.click(search());
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('console');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('code order_create');
    await user.keyboard(' ');
    expect(value()).toBe('order_create');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('console create');
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('checkbox', { name: /order_create/ })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('code order_create');
    await user.keyboard('{End}');
    expect(focused()).toBe('code ticket_read');
    await user.keyboard('{Enter}');
    expect(value()).toBe('order_create ticket_read');
    await user.keyboard('{Home}');
    expect(focused()).toBe('console');
    expect(told('sent')).toBe('0');
  });

  test('what is typed in the list goes on in the search box', async () => {
    const { user } = await show();
    await user.click(search());
    await user.keyboard('{ArrowDown}{ArrowDown}tick');
    expect(search()).toHaveProperty('value', 'tick');
    expect(document.activeElement).toBe(search());
    await screen.findByText(/2 of 4 shown/);
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(search());
  });

  test('the list is one stop of the Tab key, and so is what is chosen', async () => {
    const { user } = await show({ chosen: ['order_read', 'ticket_read'] });
    await user.click(search());
    await user.tab();
    expect(focused()).toBe('console');
    await user.tab();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Take out order_read' }),
    );
    await user.keyboard('{ArrowRight}{Delete}');
    expect(value()).toBe('order_read');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Take out order_read' }),
    );
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(search());
    expect(screen.getByText('Can authenticate but call nothing.')).toBeDefined();
  });
});

describe('what is chosen', () => {
  test('tells what is added and removed against what is saved, and takes it back', async () => {
    const { user } = await show({ chosen: ['ticket_read'], saved: ['order_read'] });
    const list = within(screen.getByRole('group', { name: /^Chosen permissions/ }));
    const texts = () => list.getAllByRole('listitem').map((item) => item.textContent?.trim());
    expect(texts()).toEqual([
      expect.stringContaining('Removed order_read'),
      expect.stringContaining('Added ticket_read'),
    ]);
    expect(screen.getByText(/1 added, 1 removed/)).toBeDefined();
    await user.click(list.getByRole('button', { name: 'Put back order_read' }));
    await user.click(list.getByRole('button', { name: 'Take out ticket_read' }));
    expect(value()).toBe('order_read');
    expect(texts()).toEqual(['order_read']);
  });

  test('keeps codes that no permission has, and says so', async () => {
    const { user } = await show({ chosen: ['gone_code'] });
    expect(screen.getByRole('listitem').textContent).toContain('Unknown gone_code');
    await user.click(box(/ticket_read/));
    expect(value()).toBe('gone_code ticket_read');
  });

  test('can be read but not changed where a reason speaks against it', async () => {
    const { user } = await show({
      chosen: ['ticket_read'],
      disabledReason: 'Support staff can read users but not change them.',
    });
    expect(screen.getByText(/Support staff can read/)).toBeDefined();
    await user.click(box(/ticket_create/));
    await user.click(box(/All of create/));
    expect(value()).toBe('ticket_read');
    expect(screen.queryByRole('button', { name: /Take out/ })).toBeNull();
  });
});
