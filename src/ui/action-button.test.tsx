import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ActionButton } from './action-button.tsx';
import { IconButton } from './icon-button.tsx';
import { TipLayer } from './tip-layer.tsx';

afterEach(cleanup);

const reason = 'Support staff can read, not change.';

test('is off with a reason: focusable, described, without effect, not even on its form', async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  const onSubmit = vi.fn<() => void>();
  render(
    <form onSubmit={onSubmit}>
      <ActionButton type="submit" disabledReason={reason} onClick={onClick}>
        Save
      </ActionButton>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Save', description: reason });
  await user.tab();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('keeps its name while work goes on, and takes no second press', async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  render(
    <ActionButton pending onClick={onClick}>
      Save
    </ActionButton>,
  );
  const button = screen.getByRole('button', { name: 'Save' });
  expect(button.getAttribute('aria-busy')).toBe('true');
  await user.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test('the name of an icon is shown on hover until Escape', async () => {
  const user = userEvent.setup();
  render(
    <>
      <IconButton label="Rename">+</IconButton>
      <TipLayer />
    </>,
  );
  await user.hover(screen.getByRole('button', { name: 'Rename' }));
  expect((await screen.findByRole('tooltip', { hidden: true })).textContent).toBe('Rename');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull());
});

test('what is off says why when it is touched by the keyboard', async () => {
  const user = userEvent.setup();
  render(
    <>
      <ActionButton disabledReason={reason}>Save</ActionButton>
      <TipLayer />
    </>,
  );
  await user.tab();
  expect((await screen.findByRole('tooltip', { hidden: true })).textContent).toBe(reason);
});
