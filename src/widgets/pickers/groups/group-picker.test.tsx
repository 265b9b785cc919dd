import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { optionOf } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { GroupPicker } from './group-picker.tsx';

function Harness({ chosen, saved }: { chosen: readonly string[]; saved?: readonly string[] }) {
  const [value, setValue] = useState(chosen);
  return (
    <>
      <GroupPicker label="User groups" value={value} savedValue={saved} onChange={setValue} />
      <p data-form="value">{value.join(' ')}</p>
    </>
  );
}

async function show(chosen: readonly string[], saved?: readonly string[]) {
  const harness =
    saved === undefined ? <Harness chosen={chosen} /> : <Harness chosen={chosen} saved={saved} />;
  const rendered = await renderScreen(harness);
  const option = (name: RegExp) => optionOf(rendered.user, 'User groups', name);
  return { ...rendered, option };
}

const value = () => document.querySelector('[data-form=value]')?.textContent;
const chips = () =>
  within(screen.getByRole('group', { name: /^Chosen user groups/ }))
    .getAllByRole('listitem')
    .map((chip) => chip.textContent?.trim());

test('each group says what it grants; one that grants everything says that', async () => {
  const { option } = await show([]);
  expect((await option(/^Account administrators/)).textContent).toContain('every permission');
  await waitFor(async () =>
    expect((await option(/^Content managers/)).textContent).toContain(
      '3 permissions, 1 licence: Content studio',
    ),
  );
});

test('the group of everybody is ticked and stays so', async () => {
  const { option } = await show([]);
  const everybody = await option(/^All users/);
  expect(everybody.getAttribute('aria-selected')).toBe('true');
  expect(everybody.getAttribute('aria-disabled')).toBe('true');
  expect(everybody.textContent).toContain('Membership is fixed.');
  fireEvent.click(everybody);
  expect((await option(/^All users/)).getAttribute('aria-selected')).toBe('true');
  expect(value()).toBe('');
});

test('groups are ticked and unticked, by keyboard too, and stand under the box by name', async () => {
  const { user, option } = await show([]);
  await user.click(await option(/^Authors/));
  expect(value()).toBe('AUTHORS');
  await user.keyboard('account{Enter}');
  expect(value()).toBe('AUTHORS ACCOUNT_ADMINISTRATORS');
  expect(chips()).toEqual(['Account administrators', 'Authors']);
  // An emptied box takes nothing out that stands apart from it.
  await user.keyboard('{Backspace>8/}');
  expect(value()).toBe('AUTHORS ACCOUNT_ADMINISTRATORS');
  await user.keyboard('authors{Enter}');
  expect(value()).toBe('ACCOUNT_ADMINISTRATORS');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  await user.tab();
  await user.keyboard('{Delete}');
  expect(value()).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'User groups' }));
});

test('authors in another group are warned about, authors alone are not', async () => {
  const { user, option } = await show(['AUTHORS']);
  const warning = () => screen.queryByText(/the restriction wins over what ERP connectors/);
  expect(warning()).toBeNull();
  await user.click(await option(/^ERP connectors/));
  expect(warning()).not.toBeNull();
});

test('what is added and removed against what is saved is said in a word, and taken back', async () => {
  const { user } = await show(['AUTHORS'], ['erp_connectors']);
  await screen.findByText('ERP connectors');
  expect(chips()).toEqual(['Added Authors', 'Removed ERP connectors']);
  await user.click(screen.getByRole('button', { name: 'Put back ERP connectors' }));
  expect(value()).toBe('AUTHORS erp_connectors');
});

test('a group that nobody knows is shown, kept, and can be taken out', async () => {
  const { user, option } = await show(['gone_group']);
  expect((await option(/^gone_group/)).textContent).toContain('No group has this code');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Take out gone_group' }));
  expect(value()).toBe('');
});
