import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { createRowBudget, rowsPerFrame } from './row-budget.ts';

type WindowRowsProps = {
  scrollerRef: RefObject<HTMLDivElement | null>;
  count: number;
  rowHeight: number;
  /** What stands above the rows inside the scroller: header, pinned rows. */
  offsetTop: number;
  /** Where the scroller is about to be put when it is there. */
  initialOffset: number;
  /** A row that stays in the page wherever one scrolls, because it has the focus. */
  keepIndex: number | undefined;
  /** The row's own key, or `undefined` while it is on its way. */
  rowKey: (index: number) => string | undefined;
  /** `isFull`: draw the row itself, if it has arrived, and not its skeleton. */
  renderRow: (index: number, key: string, isFull: boolean) => ReactNode;
  onRangeChange: ((first: number, last: number) => void) | undefined;
};

const overscan = 4;
/** A jump asks for its rows once it has come to rest; thumbing through 100,000 rows asks for none of those in between. */
const settleTime = 80;

/** Where there is no layout (an element that is not shown, a test without a browser), the list takes this for its height. */
const assumedRect = { width: 1024, height: 800 };

/**
 * The rows in sight, and empty rows as tall as all that is not: the table stays a table, and its scroll bar is true.
 * Alone in its file because the React Compiler can't compile what calls the virtualiser's hook.
 */
export function WindowRows(props: WindowRowsProps) {
  'use no memo';
  const { scrollerRef, count, rowHeight, offsetTop, keepIndex, rowKey } = props;
  // oxlint-disable-next-line react/incompatible-library -- that is why it is alone here
  const virtualizer = useVirtualizer({
    count,
    overscan,
    scrollMargin: offsetTop,
    initialRect: assumedRect,
    initialOffset: () => scrollerRef.current?.scrollTop ?? props.initialOffset,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) report(rect);
      }),
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (keepIndex === undefined || keepIndex >= count || indexes.includes(keepIndex)) {
        return indexes;
      }
      return [...indexes, keepIndex].toSorted((one, other) => one - other);
    },
  });

  const items = virtualizer.getVirtualItems();
  const range = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
  useReportedRange(
    Math.max(0, range.startIndex - overscan),
    Math.min(count - 1, range.endIndex + overscan),
    props.onRangeChange,
  );

  const rows = keyedRows(items, rowKey);
  const isFull = useRowBudget(
    rows
      .filter((row) => row.isKnown)
      .toSorted((one, other) => rank(one.index) - rank(other.index))
      .map((row) => row.key),
    // Before the first layout, and where there is none, no frame has to be kept.
    virtualizer.scrollRect === assumedRect ? Infinity : rowsPerFrame,
  );
  // The focus first, then what is in sight.
  function rank(index: number): number {
    if (index === keepIndex) return 0;
    return index >= range.startIndex && index <= range.endIndex ? 1 : 2;
  }

  const nodes: ReactNode[] = [];
  let filled = 0;
  const fillUpTo = (index: number) => {
    const key = `gap ${String(nodes.length)}`;
    const height = (index - filled) * rowHeight;
    if (height > 0) nodes.push(<Gap key={key} height={height} />);
  };
  for (const { index, key } of rows) {
    fillUpTo(index);
    nodes.push(props.renderRow(index, key, isFull(key)));
    filled = index + 1;
  }
  fillUpTo(count);
  return nodes;
}

/** Two pages read at different times can hold the same record; React must not take it for one row. */
function keyedRows(
  items: readonly { index: number }[],
  rowKey: (index: number) => string | undefined,
) {
  const keys = new Set<string>();
  return items.map(({ index }) => {
    const known = rowKey(index);
    const key = known === undefined || keys.has(known) ? `row ${String(index)}` : known;
    keys.add(key);
    return { index, key, isKnown: known !== undefined };
  });
}

function useRowBudget(keys: readonly string[], budget: number) {
  const [rowBudget] = useState(createRowBudget);
  const [, drawMore] = useReducer((frames: number) => frames + 1, 0);
  const drawn = rowBudget.plan(keys, budget);
  const isComplete = drawn.size === keys.length;
  useLayoutEffect(() => {
    rowBudget.commit(drawn);
    if (isComplete) return undefined;
    const frame = requestAnimationFrame(drawMore);
    return () => cancelAnimationFrame(frame);
  }, [rowBudget, drawn, isComplete]);
  return (key: string) => drawn.has(key);
}

function Gap({ height }: { height: number }) {
  return <tr aria-hidden="true" className="dt-gap" style={{ height }} />;
}

function useReportedRange(
  first: number,
  last: number,
  onRangeChange: WindowRowsProps['onRangeChange'],
) {
  const reportedLast = useRef(-1);
  const reportedFirst = useRef(0);
  const report = useEffectEvent(() => {
    reportedFirst.current = first;
    reportedLast.current = last;
    onRangeChange?.(first, last);
  });
  useEffect(() => {
    if (last < first) return undefined;
    const isJump =
      reportedLast.current >= 0 && (first > reportedLast.current || last < reportedFirst.current);
    if (!isJump) {
      report();
      return undefined;
    }
    const timer = setTimeout(report, settleTime);
    return () => clearTimeout(timer);
  }, [first, last]);
}
