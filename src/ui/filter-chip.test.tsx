import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { compose, endComposition } from '#src/test/composition.ts';
import { FilterChip } from './filter-chip.tsx';
import type { FilterOption } from './filter-options.tsx';
// A chunk of its own in the console; here it is at hand, so that no test waits for it.
import './filter-search.tsx';
import { AppThemeProvider } from '#src/ui/theme/app-theme-provider.tsx';

const types = [
  { value: 'system', label: 'System user' },
  { value: 'support', label: 'Support staff' },
];
const many = Array.from({ length: 12 }, (_, index) => ({
  value: `p${String(index)}`,
  label: `Permission ${String(index)}`,
}));

type ProbeProps = {
  isMulti: boolean;
  options?: readonly FilterOption[];
  isOfRecords?: boolean;
};

function Probe({ isMulti, options = types, isOfRecords }: ProbeProps) {
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <AppThemeProvider>
      <FilterChip
        label="Type"
        options={options}
        selected={selected}
        onChange={setSelected}
        isMulti={isMulti}
        isOfRecords={isOfRecords}
      />
      <output aria-label="In force">{selected.join(' ')}</output>
    </AppThemeProvider>
  );
}

/** Behind the open filter, and beside the words by which it says what it found. */
const inForce = () => screen.getByRole('status', { name: 'In force', hidden: true });

afterEach(cleanup);

test('takes one choice, closes, says it, and is cleared', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti={false} />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.click(await screen.findByRole('radio', { name: 'Support staff' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const chip = screen.getByRole('button', { name: 'Type: Support staff' });
  await user.click(screen.getByRole('button', { name: 'Clear filter: Type' }));
  expect(inForce().textContent).toBe('');
  expect(chip.textContent).toBe('Type');
  expect(document.activeElement).toBe(chip);
});

test('takes several and counts them', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.click(await screen.findByRole('checkbox', { name: 'System user' }));
  await user.click(screen.getByRole('checkbox', { name: 'Support staff' }));
  expect(inForce().textContent).toBe('system support');
  await user.click(screen.getByRole('checkbox', { name: 'System user' }));
  expect(inForce().textContent).toBe('support');
});

test('lets one search where there are many', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti options={many} />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  const box = await screen.findByRole('combobox', { name: 'Search in Type' });
  expect(document.activeElement).toBe(box);
  await user.type(box, 'sion 11');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await user.type(box, 'x');
  expect(screen.getByText('Nothing matches.')).toBeTruthy();
  await user.clear(box);
  await user.click(screen.getByRole('option', { name: 'Permission 3' }));
  await user.type(box, '10{Enter}{Backspace}{Backspace}{Backspace}');
  expect(inForce().textContent).toBe('p3 p10');
  await user.click(screen.getByRole('option', { name: 'Permission 3' }));
  expect(inForce().textContent).toBe('p10');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('of many records one is found by its code, taken, and closes', async () => {
  const user = userEvent.setup();
  const records = [
    { value: 'order_read', label: 'Read orders', note: 'order_read' },
    { value: 'order_write', label: 'Write orders', note: 'order_write' },
  ];
  render(<Probe isMulti={false} options={records} isOfRecords />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  await user.type(await screen.findByRole('combobox', { name: 'Search in Type' }), '_write');
  expect(Array.from(document.querySelectorAll('mark'), (one) => one.textContent)).toEqual([
    '_write',
  ]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Type: Write orders' }));
  const taken = await screen.findByRole('option', { name: /^Write orders/ });
  expect(taken.getAttribute('aria-selected')).toBe('true');
});

test('while an input method composes, its Enter takes nothing', async () => {
  const user = userEvent.setup();
  render(<Probe isMulti={false} options={many} />);
  await user.click(screen.getByRole('button', { name: 'Type' }));
  const box = await screen.findByRole('combobox', { name: 'Search in Type' });
  compose(box, ['11']);
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(inForce().textContent).toBe('');
  endComposition(box, '11');
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(inForce().textContent).toBe('p11');
});
