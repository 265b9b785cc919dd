/** What is asked, beside what came of it; below it where there is too little room. */
export const panelLook = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 720px)', lg: 'minmax(0, 460px) minmax(0, 1fr)' },
  alignItems: 'start',
  gap: 6,
  minWidth: 0,
  maxWidth: 1360,
} as const;

/** The frame of what is asked. */
export const askLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 5,
  minWidth: 0,
  padding: { xs: 4, sm: 5 },
} as const;

/** Fields of one section, below one another. */
export const fieldsLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 4,
} as const;
