/** The distance of a record's page to its edges, in the theme's spacing. */
export const recordGutter = { xs: 4, sm: 6 } as const;
