import { palettes } from './palette.ts';

type Palette = typeof palettes.light;
type RoleGroup =
  | 'surface'
  | 'line'
  | 'accent'
  | 'danger'
  | 'neutralState'
  | 'successState'
  | 'warningState'
  | 'dangerState'
  | 'accentState'
  | 'shadow'
  | 'text';

type Roles = { readonly [Group in RoleGroup]: { readonly [Role in keyof Palette[Group]]: string } };

function group<Name extends RoleGroup>(name: Name): { [Role in keyof Palette[Name]]: string };
function group(name: RoleGroup): Record<string, string> {
  return Object.fromEntries(
    Object.keys(palettes.light[name]).map((role) => [role, `var(--mui-palette-${name}-${role})`]),
  );
}

/** The colour roles as CSS values, for `sx` and theme overrides: `roles.line.hair`, `roles.text.secondary`. */
export const roles: Roles = {
  surface: group('surface'),
  line: group('line'),
  accent: group('accent'),
  danger: group('danger'),
  neutralState: group('neutralState'),
  successState: group('successState'),
  warningState: group('warningState'),
  dangerState: group('dangerState'),
  accentState: group('accentState'),
  shadow: group('shadow'),
  text: group('text'),
};

/** The two families; figures that line up take the class `tnum`. */
export const fonts = {
  sans: "'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  mono: "'JetBrains Mono Variable', ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
} as const;
