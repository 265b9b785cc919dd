import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ConfirmDialog } from './confirm-dialog.tsx';

const onKeep = vi.fn<() => void>();
const onConfirm = vi.fn<() => void>();

function show(props: { typedName?: string; pending?: boolean }) {
  render(
    <ConfirmDialog
      title="Delete sap-connector?"
      keepLabel="Keep it"
      confirmLabel="Delete"
      danger
      onKeep={onKeep}
      onConfirm={onConfirm}
      {...props}
    >
      <p>Its address is free again.</p>
    </ConfirmDialog>,
  );
  return userEvent.setup();
}

afterEach(() => {
  cleanup();
  onKeep.mockReset();
  onConfirm.mockReset();
});

it('starts at the way back, and tells what it means', async () => {
  const user = show({});
  const dialog = screen.getByRole('alertdialog', { name: 'Delete sap-connector?' });
  const id = dialog.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('Its address is free again.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
  await user.keyboard('{Escape}');
  expect(onKeep).toHaveBeenCalledOnce();
});

it('wants the name typed, and says so when it is not', async () => {
  const user = show({ typedName: 'sap-connector' });
  const box = screen.getByRole('textbox', { name: 'Type sap-connector to confirm' });
  expect(document.activeElement).toBe(box);
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.getByText('Type the name as it is: sap-connector')).toBeTruthy();
  expect(document.activeElement).toBe(box);

  await user.type(box, 'sap-connector');
  expect(screen.queryByText('Type the name as it is: sap-connector')).toBeNull();
  await user.keyboard('{Enter}');
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('neither confirms twice nor goes away while the work goes on', async () => {
  const user = show({ pending: true });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await user.keyboard('{Escape}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(onKeep).not.toHaveBeenCalled();
});
