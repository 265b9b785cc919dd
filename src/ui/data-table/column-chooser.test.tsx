import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ColumnChooser } from './column-chooser.tsx';
import { visibleColumns } from './visible-columns.ts';

const columns = [
  { id: 'name', header: 'Name', isRowHeader: true },
  { id: 'type', header: 'Type' },
  { id: 'owner', header: 'Owner' },
];

function Choosing({ first }: { first: string[] }) {
  const [chosen, setChosen] = useState(first);
  return (
    <>
      <output>{chosen.join(' ')}</output>
      <ColumnChooser
        columns={columns}
        chosen={chosen}
        defaults={['name', 'type']}
        onChange={setChosen}
      />
    </>
  );
}

afterEach(cleanup);

it('shows and hides columns in their own order, keeps the one that names the row, and resets', async () => {
  render(<Choosing first={['type']} />);
  // Hidden from assistive technology while the choice is open.
  const chosen = screen.getByRole('status');
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
  await screen.findByRole('dialog', { name: 'Columns' });
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect(screen.queryByRole('checkbox', { name: 'Name' })).toBeNull();
  expect([box('Type').checked, box('Owner').checked]).toEqual([true, false]);

  await userEvent.click(box('Owner'));
  expect(chosen.textContent).toBe('name type owner');
  await userEvent.click(box('Type'));
  expect(chosen.textContent).toBe('name owner');
  const reset = screen.getByRole('button', { name: 'Reset columns' });
  await userEvent.click(reset);
  expect(chosen.textContent).toBe('name type');
  expect(reset.ariaDisabled).toBe('true');
});

it('ignores ids that the list does not have', () => {
  expect(visibleColumns(columns, ['owner', 'ghost']).map(({ id }) => id)).toEqual([
    'name',
    'owner',
  ]);
});
