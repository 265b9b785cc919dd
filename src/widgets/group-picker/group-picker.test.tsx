// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
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
  await screen.findByRole('checkbox', { name: 'All users' });
  return rendered;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const value = () => document.querySelector('[data-form=value]')?.textContent;
const described = (name: string) => {
  const ids = box(name).getAttribute('aria-describedby') ?? '';
  return document.getElementById(ids)?.textContent ?? '';
};

test('each group says what it grants; one that grants everything says that', async () => {
  await show([]);
  await waitFor(() =>
    expect(described('Content managers')).toContain('3 permissions, 1 licence: Content studio'),
  );
  expect(described('Account administrators')).toContain('every permission');
});

test('the group of everybody is ticked and stays so', async () => {
  const { user } = await show([]);
  expect(box('All users').checked).toBe(true);
  expect(box('All users').getAttribute('aria-disabled')).toBe('true');
  await user.click(box('All users'));
  expect(box('All users').checked).toBe(true);
  expect(value()).toBe('');
});

test('groups are ticked and unticked, by keyboard too', async () => {
  const { user } = await show([]);
  await user.click(box('Authors'));
  expect(value()).toBe('AUTHORS');
  await user.keyboard('{ArrowUp} ');
  expect(value()).toBe('AUTHORS ACCOUNT_ADMINISTRATORS');
  await user.keyboard('{Home}{End}{Home}{ArrowDown}{ArrowDown}{Enter}');
  expect(value()).toBe('ACCOUNT_ADMINISTRATORS');
});

test('authors in another group are warned about, authors alone are not', async () => {
  const { user } = await show(['AUTHORS']);
  const warning = () => screen.queryByText(/the restriction wins over what ERP connectors/);
  expect(warning()).toBeNull();
  await user.click(box('ERP connectors'));
  expect(warning()).not.toBeNull();
});

test('what is added and removed against what is saved is said in a word', async () => {
  await show(['AUTHORS'], ['erp_connectors']);
  expect(screen.getByText('Added').closest('label')?.textContent).toContain('Authors');
  expect(screen.getByText('Removed').closest('label')?.textContent).toContain('ERP connectors');
});

test('a group that nobody knows is shown, kept, and can be taken out', async () => {
  const { user } = await show(['gone_group']);
  expect(described('gone_group')).toContain('No group has this code');
  await user.click(box('gone_group'));
  expect(value()).toBe('');
});
