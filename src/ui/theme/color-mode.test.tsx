import { act, cleanup, render, screen } from '@testing-library/react';
import { useColorScheme } from '@mui/material/styles';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { AppThemeProvider } from './app-theme-provider.tsx';

function Chooser() {
  const { mode, setMode } = useColorScheme();
  return (
    <>
      <output>{mode}</output>
      {(['light', 'dark', 'system'] as const).map((one) => (
        <button key={one} type="button" onClick={() => setMode(one)}>
          {one}
        </button>
      ))}
    </>
  );
}

function show() {
  render(
    <AppThemeProvider>
      <Chooser />
    </AppThemeProvider>,
  );
  return userEvent.setup();
}

const chosen = () => screen.getByRole('status').textContent;
const scheme = () => document.documentElement.getAttribute('data-color-scheme');
const button = (name: string) => screen.getByRole('button', { name });

function stubMachine(isDark: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isDark && query.includes('dark'),
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

test('the machine is followed until somebody chooses', async () => {
  stubMachine(true);
  const user = show();
  expect([chosen(), scheme()]).toEqual(['system', 'dark']);
  await user.click(button('light'));
  expect([chosen(), scheme()]).toEqual(['light', 'light']);
  expect(localStorage.getItem('color-mode')).toBe('light');
});

test('what is chosen in another tab is followed', () => {
  show();
  expect(scheme()).toBe('light');
  act(() => {
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'color-mode', newValue: 'dark', oldValue: null }),
    );
  });
  expect([chosen(), scheme()]).toEqual(['dark', 'dark']);
});

test('the choice holds for the visit where the browser refuses its storage', async () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const user = show();
  await user.click(button('dark'));
  expect([chosen(), scheme()]).toEqual(['dark', 'dark']);
  read.mockRestore();
  write.mockRestore();
});
