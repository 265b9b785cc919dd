import { useRef } from 'react';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { minTableWidth } from './column.ts';
import { DataRow } from './data-row.tsx';
import './data-table.css';
import './data-table-cards.css';
import { FailureStrip } from './failure-strip.tsx';
import { HeaderRow } from './header-row.tsx';
import { layoutStyle } from './layout.ts';
import { PinnedRows } from './pinned-rows.tsx';
import { TableColumns } from './table-columns.tsx';
import type { DataTableProps } from './table-props.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useScrollerSize } from './use-scroller-size.ts';
import { useTableFrame, type TableFrame } from './use-table-frame.ts';
import { WindowRows } from './window-rows.tsx';

// Rows stand before MUI is there: what is made of it comes by itself.
const CardBar = lazyPart(
  () => import('./card-bar.tsx'),
  'CardBar',
  <div className="dt-card-bar" />,
);

/** The one table for every list: a window over any number of rows. It fills the height that it is given (`ListFrame`). */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, selection, onSortChange, failure, empty } = props;
  const frame = useTableFrame(props);
  const hasRows = frame.count > 0;
  return (
    <div
      className="dt"
      data-layout={frame.isCards ? 'cards' : 'table'}
      data-density={frame.density}
      data-first={frame.isFirstLoad ? '' : undefined}
    >
      {frame.isCards && (
        <CardBar
          columns={columns}
          sort={frame.sort}
          onSortChange={onSortChange}
          selection={selection}
        />
      )}
      {failure !== undefined && (hasRows || empty === undefined) && <FailureStrip {...failure} />}
      <ScrolledTable table={props} frame={frame} />
    </div>
  );
}

type ScrolledTableProps<Row> = { table: DataTableProps<Row>; frame: TableFrame<Row> };

function ScrolledTable<Row>({ table, frame }: ScrolledTableProps<Row>) {
  const { caption, columns, total, rowAt, rowId, selection, empty, scrollKey, resetKey } = table;
  const { isCards, pinnedRows, rowHeight, count, columnCount, rows } = frame;
  const scrollerRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const size = useScrollerSize(scrollerRef, bodyRef);
  const isPinnedSticky = (size.offsetTop - size.headerHeight) * 3 <= size.height;
  const { keepIndex, handlers } = useRowFocus({
    scrollerRef,
    pinnedCount: pinnedRows.length,
    count,
    rowHeight,
    offsetTop: size.offsetTop,
    stickyHeight: isPinnedSticky ? size.offsetTop : size.headerHeight,
  });
  const isReady = total !== undefined;
  const { initialOffset } = useScrollMemory(scrollerRef, { scrollKey, resetKey, isReady });

  function knownRow(index: number): Row | undefined {
    return total === undefined ? undefined : rowAt(index);
  }

  function rowKey(index: number): string | undefined {
    const row = knownRow(index);
    return row === undefined ? undefined : rowId(row);
  }

  return (
    <div
      ref={scrollerRef}
      className="dt-scroller"
      style={layoutStyle(rowHeight, size.headerHeight)}
      {...(size.canScroll ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      {table.isRefreshing === true && <div className="dt-progress" aria-hidden="true" />}
      <table
        className="dt-table"
        aria-rowcount={frame.rowCount}
        aria-busy={frame.isBusy}
        style={isCards ? undefined : { minWidth: minTableWidth(columns, selection !== undefined) }}
        {...rows.roles.table}
        {...handlers}
      >
        <caption className="visually-hidden">{caption}</caption>
        <TableColumns columns={columns} hasCheckbox={selection !== undefined} />
        <thead {...rows.roles.group}>
          <HeaderRow
            columns={columns}
            roles={rows.roles}
            isCards={isCards}
            sort={frame.sort}
            onSortChange={table.onSortChange}
            selection={selection}
          />
        </thead>
        {pinnedRows.length > 0 && (
          <PinnedRows
            frame={rows}
            rows={pinnedRows}
            label={table.pinnedLabel ?? 'Just added'}
            columnCount={columnCount}
            isSticky={isPinnedSticky}
          />
        )}
        <tbody ref={bodyRef} {...rows.roles.group}>
          <WindowRows
            // The virtualiser remembers heights; other heights are another window.
            key={rowHeight}
            scrollerRef={scrollerRef}
            count={count}
            rowHeight={rowHeight}
            offsetTop={size.offsetTop}
            initialOffset={initialOffset}
            keepIndex={keepIndex}
            rowKey={rowKey}
            onRangeChange={total === undefined ? undefined : table.onRangeChange}
            renderRow={(index, key, isFull) => (
              <DataRow
                key={key}
                frame={rows}
                row={isFull ? knownRow(index) : undefined}
                position={pinnedRows.length + index}
              />
            )}
          />
        </tbody>
      </table>
      {count === 0 && empty !== undefined && <div className="dt-empty">{empty}</div>}
    </div>
  );
}
