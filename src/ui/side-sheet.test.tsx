import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SideSheet } from './side-sheet.tsx';
import { Toggle } from './toggle.tsx';

function Probe({ children, hasOpener = true }: { children: ReactNode; hasOpener?: boolean }) {
  const [isOpen, setIsOpen] = useState(!hasOpener);
  return (
    <main>
      <h1 tabIndex={-1}>Users</h1>
      {hasOpener && (
        <button type="button" onClick={() => setIsOpen(true)}>
          Add
        </button>
      )}
      {isOpen && (
        <SideSheet
          title="Add user"
          onClose={() => setIsOpen(false)}
          footer={<button type="button">Save</button>}
        >
          {children}
        </SideSheet>
      )}
    </main>
  );
}

afterEach(cleanup);

it('is a modal dialog named by its title, and starts in its first field', async () => {
  const user = userEvent.setup();
  render(
    <Probe>
      <input aria-label="Name" />
    </Probe>,
  );
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const sheet = screen.getByRole('dialog', { name: 'Add user' });
  expect(sheet.getAttribute('aria-modal')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

it('starts in the first field to fill in, below a switch', async () => {
  const user = userEvent.setup();
  render(
    <Probe>
      <Toggle label="Active" isOn onChange={() => undefined} />
      <input aria-label="Name" />
    </Probe>,
  );
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

it('starts where the form asks it to', async () => {
  const user = userEvent.setup();
  render(
    <Probe>
      <input aria-label="Active" type="checkbox" />
      <input aria-label="Name" data-initial-focus />
    </Probe>,
  );
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

it('starts at its title where there is no field', async () => {
  const user = userEvent.setup();
  render(<Probe>Nothing to fill in.</Probe>);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Add user' }));
});

it('keeps the focus and gives it back to its opener on Escape', async () => {
  const user = userEvent.setup();
  render(
    <Probe>
      <input aria-label="Name" />
    </Probe>,
  );
  const opener = screen.getByRole('button', { name: 'Add' });
  await user.click(opener);
  const sheet = screen.getByRole('dialog');
  for (let press = 0; press < 6; press += 1) {
    await user.tab();
    expect(sheet.contains(document.activeElement)).toBe(true);
  }
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('gives the focus to the title of the page when there is no opener', async () => {
  const user = userEvent.setup();
  render(<Probe hasOpener={false}>Nothing to fill in.</Probe>);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Users' })),
  );
});
