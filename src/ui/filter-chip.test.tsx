// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { FilterChip } from './filter-chip.tsx';

const types = [
  { value: 'system', label: 'System user' },
  { value: 'support', label: 'Support staff' },
];
const many = Array.from({ length: 12 }, (_, index) => ({
  value: `p${String(index)}`,
  label: `Permission ${String(index)}`,
}));

function Probe({ isMulti, options = types }: { isMulti: boolean; options?: typeof types }) {
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <>
      <FilterChip
        label="Type"
        options={options}
        selected={selected}
        onChange={setSelected}
        isMulti={isMulti}
      />
      <output>{selected.join(' ')}</output>
    </>
  );
}

afterEach(cleanup);

it('takes one choice, closes, says it, and is cleared', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti={false} />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.click(await screen.findByRole('radio', { name: 'Support staff' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const chip = screen.getByRole('button', { name: 'Type: Support staff' });
  await user.click(screen.getByRole('button', { name: 'Clear filter: Type' }));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(chip.textContent).toBe('Type');
  expect(document.activeElement).toBe(chip);
});

it('takes several and counts them', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.click(await screen.findByRole('checkbox', { name: 'System user' }));
  await user.click(screen.getByRole('checkbox', { name: 'Support staff' }));
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('system support');
  await user.click(screen.getByRole('checkbox', { name: 'System user' }));
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('support');
});

it('lets one search where there are many', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti options={many} />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.type(await screen.findByRole('textbox', { name: 'Search in Type' }), 'sion 11');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await user.type(screen.getByRole('textbox', { name: 'Search in Type' }), 'x');
  expect(screen.getByText('Nothing matches.')).toBeTruthy();
});
