// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { aGroup } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { GroupPicker } from './group-picker.tsx';

function Harness({ disabledReason }: { disabledReason?: string }) {
  const [value, setValue] = useState<readonly string[]>(['AUTHORS']);
  const [sent, setSent] = useState(0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(sent + 1);
      }}
    >
      <GroupPicker
        label="User groups"
        value={value}
        onChange={setValue}
        disabledReason={disabledReason}
      />
      <p data-form="value">{value.join(' ')}</p>
      <p data-form="sent">{sent}</p>
    </form>
  );
}

/** A tenant with so many groups that one searches. */
function aWorldOfMany() {
  const world = aWorld();
  for (let at = 10; at < 30; at += 1) {
    const { members: _, ...row } = aGroup({ code: `crew_${at}`, name: `Crew ${at}` });
    world.store.groups.put({ ...row, etag: world.store.nextEtag() });
  }
  return world;
}

async function show(world: WorldForTest) {
  const rendered = await renderScreen(<Harness />, { world });
  await screen.findByRole('checkbox', { name: 'Authors' });
  return rendered;
}

const search = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search user groups' });
const told = (what: string) => document.querySelector(`[data-form=${what}]`)?.textContent;
const names = () =>
  screen
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.querySelector('.gp-name')?.textContent);

test('where there are many one searches, and what is chosen stays chosen meanwhile', async () => {
  const { user } = await show(aWorldOfMany());
  await user.type(search(), 'crew_2');
  expect(names()).toEqual(Array.from({ length: 10 }, (_, at) => `Crew 2${at}`));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Crew 20' }));
  await user.keyboard(' ');
  expect(told('value')).toBe('AUTHORS crew_20');
  expect(told('sent')).toBe('0');
});

test('Escape ends the search, Enter in it sends no form', async () => {
  const { user } = await show(aWorldOfMany());
  const all = names().length;
  await user.type(search(), 'nobody like that{Enter}');
  expect(screen.getByText('No user group matches “nobody like that”')).toBeDefined();
  expect(told('sent')).toBe('0');
  await user.keyboard('{Escape}');
  expect(search().value).toBe('');
  expect(names()).toHaveLength(all);
});

test('few are seen at a glance, without a search', async () => {
  await show(aWorld({ scenario: 'empty' }));
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('why they could not be read stands in their place, and they are read on a second try', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { path: '/groups' },
    effect: { problem: 'invalid-request', detail: 'Not now.' },
  });
  const { user } = await renderScreen(<Harness />, { world });
  expect(await screen.findByText('Not now. What is chosen stays as it is.')).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  const authors = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Authors' });
  expect(authors.checked).toBe(true);
});

test('where a reason speaks against it, groups are read and not changed', async () => {
  const { user } = await renderScreen(<Harness disabledReason="Not you." />, { world: aWorld() });
  const authors = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Authors' });
  expect(screen.getByText('Not you.')).toBeDefined();
  await user.click(authors);
  await user.click(screen.getByRole('checkbox', { name: 'ERP connectors' }));
  await waitFor(() => expect(told('value')).toBe('AUTHORS'));
});
