import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ChipsCell } from './chips-cell.tsx';

afterEach(cleanup);

it('says "None" rather than nothing', () => {
  render(<ChipsCell items={[]} noun="permissions" owner="CRM" />);
  expect(screen.getByText('None').tagName).toBe('SPAN');
});

it('shows two and no button when there are two', () => {
  render(<ChipsCell items={['a', 'b']} noun="permissions" owner="CRM" />);
  expect(screen.getByText('b')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('opens all of them, and gives the focus back', async () => {
  render(<ChipsCell items={['a', 'b', 'c', 'd']} noun="permissions" owner="CRM" />);
  expect(screen.queryByText('c')).toBeNull();
  const more = screen.getByRole('button', { name: '+2 permissions of CRM' });
  expect(more.textContent).toBe('+2');
  await userEvent.click(more);
  const dialog = await screen.findByRole('dialog', { name: '4 permissions of CRM' });
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['a', 'b', 'c', 'd']);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(more);
});
