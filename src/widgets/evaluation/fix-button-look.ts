import type { SxProps, Theme } from '@mui/material/styles';

/** Fixes name records, whose names may be long. */
export const fixButtonLook: SxProps<Theme> = {
  maxWidth: '100%',
  paddingBlock: 1,
  overflowWrap: 'anywhere',
  whiteSpace: 'normal',
  textAlign: 'start',
};
