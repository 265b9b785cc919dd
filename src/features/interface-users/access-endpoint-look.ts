/** One endpoint among the lines of a user's access, and what holds its place. */
export const endpointLineLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2.5,
  padding: '14px 16px',
} as const;
