import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { afterEachDigit } from '#src/test/typed-days.ts';
import { DateBox } from './date-box.tsx';

function Probe({ first = '' }: { first?: string }) {
  const [days, setDays] = useState([first]);
  return (
    <>
      <DateBox label="From" value={days.at(-1) ?? ''} onCommit={(day) => setDays([...days, day])} />
      <output>{days.slice(1).join(' ')}</output>
    </>
  );
}

afterEach(cleanup);

const box = () => screen.getByLabelText('From');
const committed = () => screen.getByRole('status').textContent;
const report = (value: string) => fireEvent.change(box(), { target: { value } });
const said = () => {
  const id = box().getAttribute('aria-describedby');
  return id === null ? undefined : document.getElementById(id)?.textContent;
};

test('commits a day once its year is whole, and keeps what is typed until then', () => {
  render(<Probe />, { wrapper: MemoryRouter });
  box().focus();
  for (const value of afterEachDigit('2026-05-01')) {
    expect(committed()).toBe('');
    report(value);
    expect(box()).toHaveProperty('value', value);
    expect(said()).toBeUndefined();
  }
  expect(committed()).toBe('2026-05-01');
});

test.each(['0202-05-01', '20260-05-01'])(
  'says what to do where %s is left in it',
  async (value) => {
    const user = userEvent.setup();
    render(<Probe first="2026-03-12" />, { wrapper: MemoryRouter });
    await user.click(box());
    report(value);
    expect(said()).toBeUndefined();
    await user.tab();
    expect(said()).toBe('Enter the year with four digits.');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(box()).toHaveProperty('value', value);
    expect(committed()).toBe('');

    report('2026-05-01');
    expect(said()).toBeUndefined();
    expect(committed()).toBe('2026-05-01');
  },
);

test('is cleared', async () => {
  const user = userEvent.setup();
  render(<Probe first="2026-03-12" />, { wrapper: MemoryRouter });
  await user.clear(box());
  await user.tab();
  expect(box()).toHaveProperty('value', '');
  expect(said()).toBeUndefined();
});
