import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from './tabs.tsx';

afterEach(cleanup);

function show() {
  render(
    <Tabs
      label="Samples"
      tabs={['One', 'Two', 'Three'].map((label) => ({
        id: label,
        label,
        content: <p>{label} is shown</p>,
      }))}
    />,
  );
  return userEvent.setup();
}

const tab = (name: string) => screen.getByRole('tab', { name });
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

test('one is shown at a time, and its panel is named after it', async () => {
  const user = show();
  expect(screen.getByRole('tablist', { name: 'Samples' })).toBeDefined();
  expect(screen.getByRole('tabpanel', { name: 'One' }).textContent).toBe('One is shown');
  await user.click(tab('Three'));
  expect(screen.getByRole('tabpanel', { name: 'Three' }).textContent).toBe('Three is shown');
  expect(screen.queryByText('One is shown')).toBeNull();
});

test('by keyboard it is one stop, and the arrows go round', async () => {
  const user = show();
  await user.tab();
  expect(document.activeElement).toBe(tab('One'));
  await user.keyboard('{ArrowRight}');
  expect(chosen()).toBe('Two');
  expect(document.activeElement).toBe(tab('Two'));
  await user.keyboard('{End}');
  expect(chosen()).toBe('Three');
  await user.keyboard('{ArrowRight}');
  expect(chosen()).toBe('One');
  await user.keyboard('{ArrowLeft}');
  expect(chosen()).toBe('Three');
  await user.keyboard('{Home}');
  expect(chosen()).toBe('One');
  await user.keyboard('x');
  expect(chosen()).toBe('One');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('without any there is nothing to show', () => {
  render(<Tabs label="None" tabs={[]} />);
  expect(screen.queryByRole('tabpanel')).toBeNull();
});
