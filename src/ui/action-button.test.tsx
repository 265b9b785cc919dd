// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ActionButton } from './action-button.tsx';
import { IconButton } from './icon-button.tsx';
import { TipLayer } from './tip-layer.tsx';

afterEach(cleanup);

const reason = 'Support staff can read, not change.';

it('is off with a reason: focusable, described, without effect, not even on its form', async () => {
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

it('keeps its name while work goes on, and takes no second press', async () => {
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

it('shows the name of an icon on hover until Escape', async () => {
  vi.useFakeTimers();
  render(
    <>
      <IconButton label="Rename">+</IconButton>
      <TipLayer />
    </>,
  );
  fireEvent.pointerOver(screen.getByRole('button', { name: 'Rename' }));
  expect(screen.queryByText('Rename')).toBeNull();
  await act(() => vi.advanceTimersByTime(500));
  expect(screen.getByText('Rename')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await act(() => vi.advanceTimersByTime(500));
  expect(screen.queryByText('Rename')).toBeNull();
  vi.useRealTimers();
});
