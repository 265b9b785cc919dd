import { useSyncExternalStore } from 'react';

const modes = ['light', 'dark', 'system'] as const;

/** What the operator has chosen; `system` follows the machine. */
export type ColorMode = (typeof modes)[number];

/** Where the choice is kept; what is painted before script reads the same key. */
const storageKey = 'color-mode';

/** The attribute on the root element that carries the scheme in force: `light` or `dark`. */
export const colorSchemeAttribute = 'data-color-scheme';

const listeners = new Set<() => void>();

/** Where the browser refuses its storage, the choice holds for this visit. */
let unsaved: ColorMode | undefined;

function saved(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function currentMode(): ColorMode {
  const word = unsaved ?? saved();
  return modes.find((mode) => mode === word) ?? 'system';
}

/** Chooses the mode, here and in the other tabs. */
export function chooseColorMode(mode: ColorMode): void {
  try {
    localStorage.setItem(storageKey, mode);
    unsaved = undefined;
  } catch {
    unsaved = mode;
  }
  for (const listener of listeners) listener();
}

/** The mode that the operator has chosen, kept up to date over all tabs. */
export function useColorMode(): ColorMode {
  return useSyncExternalStore((onChange) => {
    listeners.add(onChange);
    window.addEventListener('storage', onChange);
    return () => {
      listeners.delete(onChange);
      window.removeEventListener('storage', onChange);
    };
  }, currentMode);
}
