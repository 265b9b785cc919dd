import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';
import { NoticesProvider } from './notices/notices-provider.tsx';

afterEach(cleanup);

function show(text = 'sap@example.com') {
  const user = userEvent.setup();
  render(
    <NoticesProvider>
      <CopyButton text={text} label="Copy address" />
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

it('keeps the lines of a text that has to be copied by hand', async () => {
  const lines = 'curl \\\n  --include\n';
  const user = show(lines);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.'));
  await user.click(screen.getByRole('button', { name: 'Copy address' }));
  const box = await screen.findByRole('textbox', { name: 'Copy address' });
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('The text has lines.');
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(lines);
});
