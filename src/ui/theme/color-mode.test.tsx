// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { AppThemeProvider } from './app-theme-provider.tsx';
import { chooseColorMode, useColorMode } from './color-mode.ts';

function Chosen() {
  return <output>{useColorMode()}</output>;
}

function show() {
  render(
    <AppThemeProvider>
      <Chosen />
    </AppThemeProvider>,
  );
}

const chosen = () => screen.getByRole('status').textContent;
const scheme = () => document.documentElement.getAttribute('data-color-scheme');

function stubMachine(isDark: boolean) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isDark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

it('follows the machine until somebody chooses, and drops a choice that is none', () => {
  stubMachine(true);
  localStorage.setItem('color-mode', 'sepia');
  show();
  expect([chosen(), scheme()]).toEqual(['system', 'dark']);
  act(() => chooseColorMode('light'));
  expect([chosen(), scheme()]).toEqual(['light', 'light']);
  expect(localStorage.getItem('color-mode')).toBe('light');
});

it('follows what is chosen in another tab', () => {
  show();
  expect(scheme()).toBe('light');
  act(() => {
    localStorage.setItem('color-mode', 'dark');
    window.dispatchEvent(new StorageEvent('storage', { key: 'color-mode' }));
  });
  expect([chosen(), scheme()]).toEqual(['dark', 'dark']);
});

it('keeps the choice for the visit where the browser refuses its storage', () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  show();
  act(() => chooseColorMode('dark'));
  expect([chosen(), scheme()]).toEqual(['dark', 'dark']);
  read.mockRestore();
  write.mockRestore();
  act(() => chooseColorMode('system'));
  expect([chosen(), scheme()]).toEqual(['system', 'light']);
});
