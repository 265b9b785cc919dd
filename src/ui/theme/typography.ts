import { fonts } from './fonts.ts';

/** The type scale of the console, in rem so that it follows the reader's own text size. */
export const typography = {
  fontFamily: fonts.sans,
  fontSize: 14,
  fontWeightRegular: 400,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  h1: { fontSize: '1.375rem', lineHeight: '1.75rem', fontWeight: 600, letterSpacing: '-0.014em' },
  h2: { fontSize: '0.9375rem', lineHeight: '1.375rem', fontWeight: 600, letterSpacing: '-0.006em' },
  h3: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, letterSpacing: 0 },
  h4: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, letterSpacing: 0 },
  h5: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, letterSpacing: 0 },
  h6: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 600, letterSpacing: 0 },
  subtitle1: { fontSize: '0.9375rem', lineHeight: '1.375rem', fontWeight: 500, letterSpacing: 0 },
  subtitle2: { fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 500, letterSpacing: 0 },
  body1: { fontSize: '0.875rem', lineHeight: '1.25rem', letterSpacing: 0 },
  body2: { fontSize: '0.84375rem', lineHeight: '1.25rem', letterSpacing: 0 },
  button: {
    fontSize: '0.875rem',
    lineHeight: '1.25rem',
    fontWeight: 500,
    letterSpacing: 0,
    textTransform: 'none',
  },
  mono: {
    fontFamily: fonts.mono,
    fontSize: '0.9286em',
    lineHeight: 'inherit',
    fontFeatureSettings: "'calt' 0",
    overflowWrap: 'anywhere',
  },
  caption: { fontSize: '0.75rem', lineHeight: '1rem', letterSpacing: 0 },
  overline: {
    fontSize: '0.75rem',
    lineHeight: '1rem',
    fontWeight: 500,
    letterSpacing: 0,
    textTransform: 'none',
  },
} as const;
