import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from './data-table.tsx';
import type { Selection } from './selection.ts';
import { aShip, propsOf, rowOf, show, type Overrides } from './ships-harness.tsx';

afterEach(cleanup);

describe('sorting', () => {
  it('says the order in the header and asks for another by clicks', async () => {
    const onSortChange = vi.fn<(sort: string) => void>();
    show({ sort: '-name,tons', onSortChange });
    const name = screen.getByRole('columnheader', { name: 'Name' });
    expect(name.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Tons' }).getAttribute('aria-sort')).toBe(
      'none',
    );
    expect(screen.getByRole('columnheader', { name: 'Crew' }).hasAttribute('aria-sort')).toBe(
      false,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tons' }));
    expect(onSortChange.mock.calls).toEqual([['name'], ['-tons']]);
    expect(screen.queryByRole('button', { name: 'Crew' })).toBeNull();
  });
});

describe('opening a row', () => {
  it('happens wherever one clicks on it', async () => {
    const router = show();
    await userEvent.click(within(rowOf('Ship 2')).getByText('20'));
    expect(router.state.location.pathname).toBe('/ships/s2');
  });

  it('happens once when one clicks on its link', async () => {
    const router = show();
    await userEvent.click(screen.getByRole('link', { name: 'Ship 2' }));
    expect(router.state.location.pathname).toBe('/ships/s2');
    await act(() => router.navigate(-1));
    expect(router.state.location.pathname).toBe('/');
  });

  it('does not happen by a button in the row, nor while text is being selected', async () => {
    const router = show();
    await userEvent.click(screen.getByRole('button', { name: 'Crew of Ship 2' }));
    const tons = within(rowOf('Ship 2')).getByText('20');
    window.getSelection()?.selectAllChildren(tons);
    tons.click();
    expect(router.state.location.pathname).toBe('/');
  });
});

describe('the keyboard', () => {
  it('steps from link to link, to rows that were not in the page too, and opens one', async () => {
    const router = show();
    screen.getByRole('link', { name: 'Ship 0' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Ship 1');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Ship 99999');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Ship 99998');
    await userEvent.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/ships/s99998');
  });

  it('waits on a row that has not arrived and goes to its link when it does', async () => {
    const early = (index: number) => (index < 50 ? aShip(index) : undefined);
    const page = (overrides: Overrides) => (
      <MemoryRouter>
        <DataTable {...propsOf(overrides)} />
      </MemoryRouter>
    );
    const { rerender } = render(page({ rowAt: early }));
    screen.getByRole('link', { name: 'Ship 0' }).focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('100001');
    rerender(page({ rowAt: aShip }));
    expect(document.activeElement?.textContent).toBe('Ship 99999');
  });

  it('leaves the keys to buttons inside a row', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Crew of Ship 2' });
    button.focus();
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(document.activeElement).toBe(button);
  });
});

describe('selection', () => {
  /** A table in which these are ticked, and what is asked of who keeps the ticks. */
  function showTicked(state: Selection['state'], ...ticked: string[]) {
    const toggle = vi.fn<Selection['toggle']>();
    const toggleAll = vi.fn<Selection['toggleAll']>();
    const isSelected = (id: string) => ticked.includes(id);
    show({ total: 6, selection: { isSelected, toggle, toggleAll, state } });
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all' });
    return { all, toggle, toggleAll };
  }

  it('asks for one, for a range with Shift, and for all', async () => {
    const { all, toggle, toggleAll } = showTicked('none');
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Select Ship 1' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select Ship 4' }));
    await user.keyboard('{/Shift}');
    expect(toggle.mock.calls).toEqual([
      ['s1', false],
      ['s4', true],
    ]);
    await user.click(all);
    expect(toggleAll).toHaveBeenCalledOnce();
  });

  it('shows which rows are ticked, and whether all are', () => {
    const { all } = showTicked('some', 's1');
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect([box('Select Ship 1').checked, box('Select Ship 2').checked]).toEqual([true, false]);
    expect(rowOf('Ship 1').dataset.selected).toBe('');
    expect(rowOf('Ship 2').dataset.selected).toBeUndefined();
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    cleanup();
    expect(showTicked('all').all.checked).toBe(true);
  });
});

describe('the place in the list', () => {
  const page = (overrides: Overrides) => (
    <MemoryRouter>
      <DataTable {...propsOf(overrides)} />
    </MemoryRouter>
  );
  const scroller = () => {
    const element = document.querySelector('.dt-scroller');
    if (element === null) throw new Error('no scroller');
    return element;
  };

  it('is found again on going back, also when the length comes later', () => {
    const { unmount } = render(page({ scrollKey: 'first visit' }));
    scroller().scrollTop = 5600;
    unmount();
    const { rerender } = render(page({ scrollKey: 'first visit', total: undefined }));
    expect(scroller().scrollTop).toBe(0);
    rerender(page({ scrollKey: 'first visit' }));
    expect(scroller().scrollTop).toBe(5600);
  });

  it('stays when a sheet is opened over it, and is the top when something else is asked', () => {
    const { rerender } = render(page({ scrollKey: 'list', resetKey: 'q=' }));
    scroller().scrollTop = 5600;
    rerender(page({ scrollKey: 'sheet', resetKey: 'q=' }));
    expect(scroller().scrollTop).toBe(5600);
    rerender(page({ scrollKey: 'search', resetKey: 'q=sap' }));
    expect(scroller().scrollTop).toBe(0);
  });
});
