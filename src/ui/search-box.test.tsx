// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchBox } from './search-box.tsx';

afterEach(cleanup);

function show(value = '') {
  const onCommit = vi.fn<(query: string) => void>();
  const box = (query: string) => (
    <SearchBox label="Search users" value={query} onCommit={onCommit} />
  );
  const { rerender } = render(box(value));
  return {
    user: userEvent.setup(),
    onCommit,
    setValue: (query: string) => rerender(box(query)),
    box: screen.getByRole('searchbox', { name: 'Search users' }),
  };
}

it('commits once, after a pause, what was typed', async () => {
  const { user, onCommit, box } = show();
  await user.type(box, 'sap');
  expect(onCommit).not.toHaveBeenCalled();
  await waitFor(() => expect(onCommit).toHaveBeenCalledExactlyOnceWith('sap'));
});

it('commits at once on Enter and on leaving', async () => {
  const { user, onCommit, box } = show();
  await user.type(box, 'sap{Enter}');
  expect(onCommit).toHaveBeenLastCalledWith('sap');
  await user.type(box, 's');
  await user.tab();
  expect(onCommit).toHaveBeenLastCalledWith('saps');
});

it('keeps its own text while it has the focus, whatever the address says meanwhile', async () => {
  const { user, setValue, box } = show();
  await user.type(box, 'sap con');
  setValue('sap');
  expect(box).toHaveProperty('value', 'sap con');
});

it('follows the address while it has no focus', async () => {
  const { user, setValue, box } = show();
  await user.type(box, 'sap{Enter}');
  setValue('sap');
  await user.tab();
  await user.tab();
  setValue('');
  expect(box).toHaveProperty('value', '');
  setValue('crm');
  expect(box).toHaveProperty('value', 'crm');
});

it('is cleared by Escape and by its button, and keeps the focus', async () => {
  const { user, onCommit, setValue, box } = show('sap');
  await user.click(box);
  await user.keyboard('{Escape}');
  expect(onCommit).toHaveBeenLastCalledWith('');
  expect(box).toHaveProperty('value', '');
  setValue('');
  await user.type(box, 'crm');
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(box).toHaveProperty('value', '');
  expect(document.activeElement).toBe(box);
});

it('lets an Escape through that has nothing to clear', async () => {
  const onKeyDown = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', onKeyDown);
  const { user, box } = show();
  await user.click(box);
  await user.keyboard('{Escape}');
  expect(onKeyDown.mock.lastCall?.[0].defaultPrevented).toBe(false);
  document.removeEventListener('keydown', onKeyDown);
});
