import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aShip, rowOf, show } from './ships-harness.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('as a table', () => {
  it('has a name, headers with scope, and says how long it is and where its rows stand', () => {
    show();
    const table = screen.getByRole('table', { name: 'Ships' });
    expect(table.getAttribute('aria-rowcount')).toBe('100001');
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Name',
      'Tons',
      'Crew',
    ]);
    expect(screen.getByRole('columnheader', { name: 'Crew' }).getAttribute('scope')).toBe('col');
    const header = screen.getByRole('rowheader', { name: 'Ship 3' });
    expect(header.getAttribute('scope')).toBe('row');
    expect(header.closest('tr')?.getAttribute('aria-rowindex')).toBe('5');
  });

  it('mounts only the rows in sight and keeps room for all', () => {
    show({ total: 1000 });
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(40);
    const heights = [...document.querySelectorAll<HTMLElement>('tr.dt-gap')].map((gap) =>
      Number.parseInt(gap.style.height, 10),
    );
    const mounted = screen.getAllByRole('rowheader').length;
    expect(heights).toEqual([(1000 - mounted) * 56]);
  });

  it('shows every row of a short list and reports what is in sight', () => {
    const onRangeChange = vi.fn<(first: number, last: number) => void>();
    const ships = [aShip(1), aShip(2)];
    show({ total: 2, rowAt: (index) => ships[index], onRangeChange });
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Ship 1',
      'Ship 2',
    ]);
    expect(onRangeChange.mock.calls).toEqual([[0, 1]]);
  });

  it('shows a record once more rather than failing when two pages both hold it', () => {
    show({ total: 2, rowAt: () => aShip(7) });
    expect(screen.getAllByRole('link', { name: 'Ship 7' })).toHaveLength(2);
  });
});

describe('pinned rows', () => {
  it('stand under the header with their label and count as rows', async () => {
    show({ total: 2, pinnedRows: [aShip(500)] });
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('5');
    expect(screen.getByRole('rowheader', { name: 'Just added' }).getAttribute('scope')).toBe(
      'rowgroup',
    );
    expect(rowOf('Ship 500').getAttribute('aria-rowindex')).toBe('3');
    expect(rowOf('Ship 0').getAttribute('aria-rowindex')).toBe('4');
    screen.getByRole('link', { name: 'Ship 0' }).focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Ship 500');
  });
});

describe('states', () => {
  it('waits with rows in the shape of rows, and asks for nothing while the length is unknown', () => {
    const onRangeChange = vi.fn<(first: number, last: number) => void>();
    show({ total: undefined, onRangeChange, empty: 'Nothing yet' });
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-busy')).toBe('true');
    expect(table.getAttribute('aria-rowcount')).toBe('-1');
    expect(document.querySelectorAll('td[data-bones="two-lines"]')).toHaveLength(16);
    expect(screen.queryByText('Nothing yet')).toBeNull();
    expect(onRangeChange).not.toHaveBeenCalled();
  });

  it('keeps the rows while they are read again', () => {
    show({ isRefreshing: true });
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    expect(rowOf('Ship 0').textContent).toContain('Ship 0');
    expect(document.querySelector('.dt-progress')).not.toBeNull();
  });

  it('keeps the rows when a read failed, says so and offers to try again', async () => {
    const onRetry = vi.fn<() => void>();
    show({ failure: { message: 'The ships could not be read.', onRetry } });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The ships could not be read.',
    );
    expect(rowOf('Ship 0').textContent).toContain('Ship 0');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('gives the place of the rows to what the page says when there are none', () => {
    show({ total: 0, empty: 'No ship matches' });
    expect(screen.getByText('No ship matches').className).toBe('dt-empty');
    expect(screen.queryByRole('rowheader')).toBeNull();
  });

  it('says a failed first read once, in the words of the page', () => {
    const failure = { message: 'Failed', onRetry: () => undefined };
    show({ total: undefined, failure, empty: 'The ships could not be read' });
    expect(screen.getByText('The ships could not be read').className).toBe('dt-empty');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('false');
  });

  it('marks the record that is open', () => {
    show({ currentId: 's2' });
    expect(rowOf('Ship 2').getAttribute('aria-current')).toBe('true');
    expect(rowOf('Ship 1').hasAttribute('aria-current')).toBe(false);
  });
});

describe('on a narrow screen', () => {
  it('says its roles outright and sorts by a choice', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const onSortChange = vi.fn<(sort: string) => void>();
    show({ sort: 'name', onSortChange });
    expect(document.querySelector('table[role="table"]')).not.toBeNull();
    expect(rowOf('Ship 1').getAttribute('role')).toBe('row');
    expect(screen.queryByRole('button', { name: 'Name' })).toBeNull();
    const choice = await screen.findByRole('combobox', { name: 'Sort by' });
    await userEvent.selectOptions(choice, 'Tons, descending');
    expect(onSortChange.mock.calls).toEqual([['-tons']]);
  });
});
