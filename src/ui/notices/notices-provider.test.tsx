import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NoticeInput } from './notice-list.ts';
import { useNotices } from './notices-context.ts';
import { NoticesProvider } from './notices-provider.tsx';

const undo = vi.fn<() => void>();
const inputs: Record<string, NoticeInput> = {
  Save: { tone: 'success', text: 'Saved', action: { label: 'Undo', onPress: undo } },
  Fail: { tone: 'error', text: 'Not saved' },
  Finish: { tone: 'success', text: 'Done' },
};

function Probe() {
  const { notify, announce } = useNotices();
  return (
    <>
      {Object.entries(inputs).map(([name, input]) => (
        <button key={name} type="button" onClick={() => notify(input)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => announce('12 of 240')}>
        Count
      </button>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockReset();
  render(
    <NoticesProvider>
      <Probe />
    </NoticesProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('has a polite and an assertive live region from the start', () => {
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('lets a success fade and keeps an error until it is dismissed', () => {
  press('Finish');
  press('Fail');
  expect(screen.getByRole('status').textContent).toContain('Done');
  expect(screen.getByRole('alert').textContent).toContain('Not saved');
  wait(60_000);
  expect(screen.queryByText('Done')).toBeNull();
  press('Dismiss');
  expect(screen.queryByText('Not saved')).toBeNull();
});

it('waits while a notice is hovered or focused', () => {
  press('Finish');
  const notices = screen.getByRole('region', { name: 'Notices' });
  act(() => {
    notices.dispatchEvent(new Event('pointerenter'));
  });
  wait(60_000);
  expect(screen.getByText('Done')).toBeTruthy();
  act(() => {
    notices.dispatchEvent(new Event('pointerleave'));
  });
  wait(60_000);
  expect(screen.queryByText('Done')).toBeNull();
});

it('starts the time anew when the same is said again', () => {
  press('Finish');
  wait(5000);
  press('Finish');
  wait(5000);
  expect(screen.getAllByText('Done')).toHaveLength(1);
  wait(2000);
  expect(screen.queryByText('Done')).toBeNull();
});

it('does what its action says, once, and goes', () => {
  press('Save');
  press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Saved')).toBeNull();
});

it('is reached by F8, and gives the focus back', () => {
  const opener = screen.getByRole('button', { name: 'Save' });
  act(() => opener.focus());
  press('Save');
  fireEvent.keyDown(document.body, { key: 'F8' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(document.activeElement).toBe(opener);
});

it('stays readable when a dialog hides the rest of the page', async () => {
  const notices = screen.getByRole('region', { name: 'Notices' });
  notices.setAttribute('aria-hidden', 'true');
  await act(async () => Promise.resolve());
  expect(notices.hasAttribute('aria-hidden')).toBe(false);
});

it('announces without showing, and does not leave it lying about', () => {
  press('Count');
  expect(screen.getByRole('status').textContent).toBe('12 of 240');
  wait(10_000);
  expect(screen.getByRole('status').textContent).toBe('');
});
