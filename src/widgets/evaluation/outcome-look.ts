/** A verdict and what belongs to it, below one another: its sections are told apart by room alone. */
export const outcomeLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 6,
  minWidth: 0,
  '& > section + section': { marginTop: 0, paddingTop: 0, borderTop: 0 },
} as const;
