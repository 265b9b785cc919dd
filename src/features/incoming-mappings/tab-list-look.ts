/** Search, lines and pager of a tab below one another. */
export const tabListLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 3,
} as const;
