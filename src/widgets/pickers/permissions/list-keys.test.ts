import { describe, expect, it } from 'vitest';
import { actionOf } from './list-keys.ts';
import type { Line } from './picker-model.ts';

/** Two groups, the first open with nine permissions in it, the second closed. */
const lines: readonly Line[] = [
  { id: 'open', parentId: undefined, isOpen: true },
  ...Array.from({ length: 9 }, (_, at) => ({
    id: `code ${at}`,
    parentId: 'open',
    isOpen: undefined,
  })),
  { id: 'closed', parentId: undefined, isOpen: false },
];

const press = (key: string, on: string, isPlain = true) => actionOf({ key, isPlain }, lines, on);
const focus = (id: string) => ({ kind: 'focus', id });

describe('moving', () => {
  it.each([
    ['ArrowDown', 'open', 'code 0'],
    ['ArrowDown', 'closed', 'closed'],
    ['ArrowUp', 'code 0', 'open'],
    ['PageDown', 'open', 'code 5'],
    ['PageDown', 'code 8', 'closed'],
    ['PageUp', 'closed', 'code 3'],
    ['PageUp', 'code 1', 'open'],
    ['Home', 'code 7', 'open'],
    ['End', 'code 7', 'closed'],
  ])('%s on %s leads to %s', (key, from, to) => {
    expect(press(key, from)).toEqual(focus(to));
  });

  it('up from the first line is the way to the search', () => {
    expect(press('ArrowUp', 'open')).toEqual({ kind: 'search' });
  });
});

describe('groups', () => {
  it('open to the right, then step in; close to the left, or step out', () => {
    expect(press('ArrowRight', 'closed')).toEqual({ kind: 'open', id: 'closed' });
    expect(press('ArrowRight', 'open')).toEqual(focus('code 0'));
    expect(press('ArrowRight', 'code 0')).toBeUndefined();
    expect(press('ArrowLeft', 'open')).toEqual({ kind: 'close', id: 'open' });
    expect(press('ArrowLeft', 'code 4')).toEqual(focus('open'));
    expect(press('ArrowLeft', 'closed')).toBeUndefined();
  });
});

describe('everything else', () => {
  it('Enter ticks; Space is the browser’s', () => {
    expect(press('Enter', 'code 2')).toEqual({ kind: 'tick', id: 'code 2' });
    expect(press(' ', 'code 2')).toBeUndefined();
  });

  it('what is typed goes to the search, letters beyond the first plane too', () => {
    for (const key of ['t', 'Backspace', 'ß', '𝒳']) {
      expect(press(key, 'code 2')).toEqual({ kind: 'search' });
    }
    expect(press('F5', 'code 2')).toBeUndefined();
  });

  it('keys with a modifier belong to the browser', () => {
    expect(press('a', 'code 2', false)).toBeUndefined();
    expect(press('ArrowDown', 'code 2', false)).toBeUndefined();
  });

  it('a line that is not there any more takes no key', () => {
    expect(press('ArrowDown', 'code 99')).toBeUndefined();
  });
});
