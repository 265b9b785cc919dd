import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showCannotStart } from './cannot-start.ts';

const reload = vi.fn<() => void>();

beforeEach(() => {
  reload.mockReset();
  vi.stubGlobal('location', { href: 'http://localhost/', reload });
  document.body.innerHTML = '<div id="root"><p>The frame</p></div>';
});
afterEach(() => vi.unstubAllGlobals());

test('in place of the frame stands what is the matter, and a way to try again', () => {
  const root = document.querySelector('#root') ?? document.body;
  showCannotStart(root, 'The console can’t start', 'The settings are <b>missing</b>.');
  expect(screen.queryByText('The frame')).toBeNull();
  expect(screen.getByRole('heading', { name: 'The console can’t start' })).toBeDefined();
  expect(screen.getByText('The settings are <b>missing</b>.')).toBeDefined();
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('with the network it tries again by itself', () => {
  showCannotStart(document.body, 'The console can’t start', 'Check the network.');
  globalThis.dispatchEvent(new Event('online'));
  expect(reload).toHaveBeenCalled();
});
