// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';
import { NoticesProvider } from './notices/notices-provider.tsx';

afterEach(cleanup);

function show() {
  const user = userEvent.setup();
  render(
    <NoticesProvider>
      <CopyButton text="sap@example.com" label="Copy address" />
    </NoticesProvider>,
  );
  return user;
}

it('copies and says so', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Copy address' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('sap@example.com');
});

it('shows the text selected when the clipboard refuses, and never says copied', async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.'));
  await user.click(screen.getByRole('button', { name: 'Copy address' }));
  const box = await screen.findByRole('textbox', { name: 'Copy address' });
  expect(screen.getByText(/The browser refused to copy/)).toBeTruthy();
  expect(screen.queryByText('Copied')).toBeNull();
  if (!(box instanceof HTMLInputElement)) throw new Error('The text is in an input.');
  expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe('sap@example.com');
});
