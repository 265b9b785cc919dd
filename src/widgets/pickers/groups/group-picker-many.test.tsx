import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { aGroup } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { optionOf } from '#src/test/pick.ts';
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

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'User groups' });
const told = (what: string) => document.querySelector(`[data-form=${what}]`)?.textContent;
const names = () => screen.getAllByRole('option').map((option) => option.textContent);

async function show(world: WorldForTest) {
  const rendered = await renderScreen(<Harness />, { world });
  await rendered.user.click(box());
  await screen.findByRole('option', { name: /^Authors/ });
  return rendered;
}

test('one searches, and goes on taking from what was found', async () => {
  const { user } = await show(aWorldOfMany());
  await user.type(box(), 'crew_2');
  expect(names()).toEqual(
    Array.from({ length: 10 }, (_, at) => expect.stringContaining(`Crew 2${at}`)),
  );
  expect(document.querySelector('mark')?.textContent).toBe('crew_2');
  await user.keyboard('{ArrowDown}{Enter}{ArrowUp}{Enter}');
  expect(told('value')).toBe('AUTHORS crew_21 crew_20');
  expect(box().value).toBe('crew_2');
  expect(told('sent')).toBe('0');
});

test('Escape ends the search, Enter in it sends no form, and opens the list', async () => {
  const { user } = await show(aWorldOfMany());
  const all = names().length;
  await user.type(box(), 'nobody like that{Enter}');
  expect(screen.getByText('No user groups match.')).toBeDefined();
  await user.keyboard('{Escape}');
  expect(box().value).toBe('');
  expect(screen.queryByRole('option')).toBeNull();
  await user.keyboard('{Enter}');
  expect(names()).toHaveLength(all);
  expect(told('sent')).toBe('0');
});

test('while an input method composes, its Enter takes nothing', async () => {
  await show(aWorldOfMany());
  compose(box(), ['crew_2']);
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  expect(told('value')).toBe('AUTHORS');
  endComposition(box(), 'crew_2');
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(told('value')).toBe('AUTHORS crew_20');
});

test('why they could not be read is said, and they are read on a second try', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { path: '/groups' },
    effect: { problem: 'invalid-request', detail: 'Not now.' },
  });
  const { user } = await renderScreen(<Harness />, { world });
  expect(await screen.findByText(/^Not now\. What is chosen stays as it is\./)).toBeDefined();
  expect(told('value')).toBe('AUTHORS');
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  const authors = await optionOf(user, 'User groups', /^Authors/);
  expect(authors.getAttribute('aria-selected')).toBe('true');
});

test('where a reason speaks against it, groups are read and not changed', async () => {
  const { user } = await renderScreen(<Harness disabledReason="Not you." />, { world: aWorld() });
  expect(await screen.findByText('Authors')).toBeDefined();
  expect(screen.getByText('Not you.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull();
  await user.click(box());
  await user.type(box(), 'erp{Enter}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(told('value')).toBe('AUTHORS');
});
