import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { LastResort } from './last-resort.tsx';

const reload = vi.fn<() => void>();

function Broken(): never {
  throw new TypeError('"hunter2" is not a function');
}

beforeEach(() => {
  reload.mockReset();
  vi.stubGlobal('location', { href: 'http://localhost/', reload });
  // oxlint-disable-next-line no-console -- React reports there what a boundary has caught
  vi.mocked(console.error).mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('what not even the boundaries of the pages catch ends in words, and shows nothing of itself', async () => {
  render(
    <LastResort>
      <Broken />
    </LastResort>,
  );
  expect(screen.getByRole('heading', { name: 'The console broke' })).toBeDefined();
  expect(document.body.textContent).not.toContain('hunter2');
  await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a part that can not be loaded takes nothing else with it', async () => {
  render(
    <>
      <h1>The page</h1>
      <PartBoundary>
        <Broken />
      </PartBoundary>
    </>,
  );
  expect(screen.getByRole('heading', { name: 'The page' })).toBeDefined();
  expect(screen.getByRole('alert').textContent).toContain('A part of the console');
  await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(reload).toHaveBeenCalledTimes(1);
});
