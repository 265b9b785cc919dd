import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { textParam } from '#src/lib/url-state.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { SearchBox } from './search-box.tsx';
import { useUrlState } from './use-url-state.ts';

afterEach(cleanup);

/** Where the timers are held, the time between two keys passes all the same. */
function advanceTimers(time: number) {
  if (vi.isFakeTimers()) vi.advanceTimersByTime(time);
}

function show(value = '') {
  const onCommit = vi.fn<(query: string) => void>();
  const box = (query: string) => (
    <MemoryRouter>
      <SearchBox label="Search users" value={query} onCommit={onCommit} />
    </MemoryRouter>
  );
  const { rerender } = render(box(value));
  return {
    user: userEvent.setup({ advanceTimers }),
    onCommit,
    setValue: (query: string) => rerender(box(query)),
    box: screen.getByRole('searchbox', { name: 'Search users' }),
  };
}

test('commits once, after a pause, what was typed', async () => {
  const { user, onCommit, box } = show();
  await user.type(box, 'sap');
  expect(onCommit).not.toHaveBeenCalled();
  await waitFor(() => expect(onCommit).toHaveBeenCalledExactlyOnceWith('sap'));
});

test('commits at once on Enter and on leaving', async () => {
  const { user, onCommit, box } = show();
  await user.type(box, 'sap{Enter}');
  expect(onCommit).toHaveBeenLastCalledWith('sap');
  await user.type(box, 's');
  await user.tab();
  expect(onCommit).toHaveBeenLastCalledWith('saps');
});

test('keeps what was typed since, when its own commit comes back late', async () => {
  const { user, onCommit, setValue, box } = show();
  await user.type(box, 'sap');
  await waitFor(() => expect(onCommit).toHaveBeenLastCalledWith('sap'));
  await user.type(box, ' con');
  setValue('sap');
  expect(box).toHaveProperty('value', 'sap con');
  await waitFor(() => expect(onCommit).toHaveBeenLastCalledWith('sap con'));
  await user.type(box, 'n');
  setValue('sap con');
  expect(box).toHaveProperty('value', 'sap conn');
});

test('follows the address while it has no focus', async () => {
  const { user, setValue, box } = show();
  await user.type(box, 'sap{Enter}');
  setValue('sap');
  await user.tab();
  await user.tab();
  setValue('');
  expect(box).toHaveProperty('value', '');
  setValue('crm');
  expect(box).toHaveProperty('value', 'crm');
});

test('is cleared by Escape and by its button, and keeps the focus', async () => {
  const { user, onCommit, setValue, box } = show('sap');
  await user.click(box);
  await user.keyboard('{Escape}');
  expect(onCommit).toHaveBeenLastCalledWith('');
  expect(box).toHaveProperty('value', '');
  setValue('');
  await user.type(box, 'crm');
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(box).toHaveProperty('value', '');
  expect(document.activeElement).toBe(box);
});

test('lets an Escape through that has nothing to clear', async () => {
  const onKeyDown = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', onKeyDown);
  const { user, box } = show();
  await user.click(box);
  await user.keyboard('{Escape}');
  expect(onKeyDown.mock.lastCall?.[0].defaultPrevented).toBe(false);
  document.removeEventListener('keydown', onKeyDown);
});

/** All the time that a pause may take. */
function rest(): void {
  act(() => {
    vi.advanceTimersByTime(5000);
  });
}

function holdTimers() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // By this name the testing library looks for the timers that it lets go on.
    vi.stubGlobal('jest', { advanceTimersByTime: (time: number) => vi.advanceTimersByTime(time) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

const schema = z.object({ q: textParam(), state: textParam() });

function List() {
  const [{ q }, setState] = useUrlState(schema);
  return (
    <>
      <SearchBox
        label="Search users"
        value={q}
        onCommit={(typed) => setState({ q: typed }, { replace: true })}
      />
      <button type="button" onClick={() => setState({ state: 'active' })}>
        Only active
      </button>
      <button type="button" onClick={() => setState({ q: '', state: '' })}>
        Clear all
      </button>
    </>
  );
}

/** A list with its address in a history, a filter chosen. */
async function showList() {
  const router = createMemoryRouter([{ path: '*', element: <List /> }]);
  render(<RouterProvider router={router} />);
  const user = userEvent.setup({ advanceTimers });
  await user.click(screen.getByRole('button', { name: 'Only active' }));
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search users' });
  return {
    user,
    box,
    address: () => router.state.location.search,
    go: (steps: number) => act(() => router.navigate(steps)),
    choose: (name: string) => user.click(screen.getByRole('button', { name })),
    elsewhere: () => user.click(document.body),
  };
}

describe('along the history', () => {
  holdTimers();

  test('Back and Forward take the box along, with the focus in it, and leaving it changes nothing', async () => {
    const { user, box, address, go, elsewhere } = await showList();
    await user.type(box, 'sap');
    rest();
    expect(address()).toBe('?state=active&q=sap');

    await go(-1);
    expect(address()).toBe('');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('');
    await elsewhere();
    rest();
    expect(address()).toBe('');

    await user.click(box);
    await go(1);
    expect(box.value).toBe('sap');
    await elsewhere();
    rest();
    expect(address()).toBe('?state=active&q=sap');
  });

  test('Back before the pause is over takes back what was typed', async () => {
    const { user, box, address, go, elsewhere } = await showList();
    await user.type(box, 'sap');
    await go(-1);
    expect(box.value).toBe('');
    rest();
    await elsewhere();
    rest();
    expect(address()).toBe('');
    await go(1);
    expect(box.value).toBe('');
    expect(address()).toBe('?state=active');
  });

  test('what is typed after Back counts', async () => {
    const { user, box, address, go } = await showList();
    await user.type(box, 'sap');
    rest();
    await go(-1);
    await user.type(box, 'crm');
    rest();
    expect(address()).toBe('?q=crm');
    expect(box.value).toBe('crm');
  });

  test('while the page that one goes back to is on its way, nothing commits', async () => {
    const { user, onCommit, box } = show();
    await user.type(box, 'sap');
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    rest();
    await user.tab();
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('a filter that is chosen or cleared goes together with what was just typed', async () => {
    const { user, box, address, choose } = await showList();
    await user.type(box, 'sap');
    await choose('Clear all');
    rest();
    expect(address()).toBe('');
    expect(box.value).toBe('');
    await user.type(box, 'crm');
    await choose('Only active');
    rest();
    expect(address()).toBe('?q=crm&state=active');
    expect(box.value).toBe('crm');
  });
});

describe('while an input method composes', () => {
  holdTimers();

  test('no pause commits, and afterwards the text does once', () => {
    const { onCommit, box } = show();
    compose(box, ['か', 'かい', 'かいし']);
    rest();
    expect(onCommit).not.toHaveBeenCalled();
    expect(box).toHaveProperty('value', 'かいし');

    endComposition(box, '会社');
    rest();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('会社');
    fireEvent.blur(box);
    expect(onCommit).toHaveBeenCalledOnce();
  });

  test('Enter takes a suggestion and Escape drops it: neither is the box’s', () => {
    const { onCommit, box } = show('sap');
    compose(box, ['sapか']);
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
    expect(onCommit).not.toHaveBeenCalled();
    expect(box).toHaveProperty('value', 'sapか');
    endComposition(box, 'sapか');
    // Safari sends the Enter after the end, with this number.
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('sapか');
  });

  test('leaving the box waits for the end', () => {
    const { onCommit, box } = show();
    compose(box, ['か']);
    fireEvent.blur(box);
    rest();
    expect(onCommit).not.toHaveBeenCalled();
    endComposition(box, 'か');
    rest();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('か');
  });

  test('a pause that had begun before stops', () => {
    const { onCommit, box } = show();
    fireEvent.input(box, { target: { value: 'sap' } });
    compose(box, ['sap か']);
    rest();
    expect(onCommit).not.toHaveBeenCalled();
  });
});
