import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import { RowLink } from './row-link.tsx';
import type { DataTableProps } from './table-props.ts';

export type Ship = { id: string; name: string; tons: number };

/** A row to show; its number is its place in the fleet. */
export const aShip = (index: number): Ship => ({
  id: `s${String(index)}`,
  name: `Ship ${String(index)}`,
  tons: index * 10,
});

const columns: Column<Ship>[] = [
  {
    id: 'name',
    header: 'Name',
    sortKey: 'name',
    isRowHeader: true,
    card: 'title',
    render: (ship) => <RowLink to={`/ships/${ship.id}`}>{ship.name}</RowLink>,
  },
  {
    id: 'tons',
    header: 'Tons',
    width: 100,
    align: 'end',
    sortKey: 'tons',
    isDescendingFirst: true,
    render: (ship) => ship.tons,
  },
  {
    id: 'crew',
    header: 'Crew',
    render: (ship) => <button type="button">Crew of {ship.name}</button>,
  },
];

export type Overrides = Partial<DataTableProps<Ship>>;

/** A table of 100,000 ships, but for what the test names. */
export function propsOf(overrides: Overrides = {}): DataTableProps<Ship> {
  return {
    caption: 'Ships',
    columns,
    total: 100_000,
    rowAt: aShip,
    rowId: (ship) => ship.id,
    rowLabel: (ship) => ship.name,
    ...overrides,
  };
}

/** Shows a table of ships on a page with an address. */
export function show(overrides: Overrides = {}) {
  return showElement(<DataTable {...propsOf(overrides)} />);
}

/** The same for an element of the test's own. */
function showElement(element: ReactElement) {
  const router = createMemoryRouter([
    { path: '/', element },
    { path: '/ships/:id', element: <h1>A ship</h1> },
  ]);
  render(<RouterProvider router={router} />);
  return router;
}

/** The row that this link names. */
export const rowOf = (name: string) => {
  const row = screen.getByRole('link', { name }).closest('tr');
  if (row === null) throw new Error(`${name} is in no row`);
  return row;
};
