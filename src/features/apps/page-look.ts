/** The free room at both sides of a page: less on a narrow screen. */
export const gutter = { xs: 4, sm: 6 } as const;

/** The body of a tab that is as wide as what it shows needs. */
export const wideBody = {
  gap: 3,
  maxWidth: 1080,
  padding: '16px 0 96px',
  paddingInline: gutter,
} as const;

/** One step on the way to an app, as high as the page, with its `StepFoot` at the bottom. */
export const stepBody = {
  flex: '1 0 auto',
  gap: 4,
  minWidth: 0,
  paddingTop: 4,
  paddingInline: gutter,
} as const;
