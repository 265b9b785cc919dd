import type { CSSProperties } from 'react';

export type Density = 'comfortable' | 'compact';

/** From here down a list is cards; filters move into their sheet at the same width. */
export const narrowQuery = '(max-width: 699.95px)';

const rowHeights = { comfortable: 56, compact: 36 } as const;
const cardHeights = { plain: 64, withMeta: 84 } as const;

/** Every row is equally tall, so that the scroll bar is true before any row has arrived. */
export function rowHeightOf(
  isCards: boolean,
  density: Density,
  columns: readonly { card?: string }[],
): number {
  if (!isCards) return rowHeights[density];
  const hasMeta = columns.some((column) => column.card === 'meta');
  return hasMeta ? cardHeights.withMeta : cardHeights.plain;
}

/** Hands the row's height to the stylesheet, so that it stands in one place. */
export function layoutStyle(
  rowHeight: number,
  headerHeight: number,
): CSSProperties & Record<`--${string}`, string> {
  return {
    '--dt-row-height': `${String(rowHeight)}px`,
    '--dt-header-bottom': `${String(headerHeight)}px`,
  };
}
