/// <reference types="@mui/material/themeCssVarsAugmentation" />
import type { palettes } from './palette.ts';

type OwnRoles = Omit<
  typeof palettes.light,
  | 'primary'
  | 'secondary'
  | 'error'
  | 'warning'
  | 'success'
  | 'info'
  | 'text'
  | 'divider'
  | 'background'
  | 'action'
>;

/* oxlint-disable typescript/consistent-type-definitions, typescript/no-empty-object-type, typescript/no-empty-interface -- MUI's
   types grow by merging interfaces, and by nothing else. */
declare module '@mui/material/styles' {
  interface Palette extends OwnRoles {}
  interface PaletteOptions extends Partial<OwnRoles> {}
  interface TypographyVariants {
    mono: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    mono?: React.CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    mono: true;
  }
}

declare module '@mui/material/Chip' {
  interface ChipPropsVariantOverrides {
    state: true;
    code: true;
  }
}
