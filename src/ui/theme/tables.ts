import type { Components, Theme } from '@mui/material/styles';

/** Small tables: hairlines between the rows, quiet headers. Long lists have the windowed table of `ui/data-table`. */
export const tables: Components<Theme> = {
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        padding: '8px 12px',
        borderBottomColor: vars.palette.line.soft,
        fontSize: '0.84375rem',
        lineHeight: '1.25rem',
        verticalAlign: 'top',
        overflowWrap: 'anywhere',
      }),
      head: ({ theme: { vars } }) => ({
        backgroundColor: 'transparent',
        borderBottomColor: vars.palette.line.hair,
        color: vars.palette.text.secondary,
        fontSize: '0.75rem',
        lineHeight: '1rem',
        fontWeight: 500,
      }),
    },
  },
};
