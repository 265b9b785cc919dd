/** What the console remembers in this browser. None of it is secret, and all of it may be lost. */
export type RememberedKey = 'navigation' | 'frame' | 'demo-bar' | 'reloaded-for-chunk';

/** The remembered word, or null: also where the browser refuses its storage. */
export function remembered(key: RememberedKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a word, or forgets it; where the storage is refused or full, nothing happens. */
export function remember(key: RememberedKey, word: string | null): void {
  try {
    if (word === null) localStorage.removeItem(key);
    else localStorage.setItem(key, word);
  } catch {
    // It holds for this visit only.
  }
}
