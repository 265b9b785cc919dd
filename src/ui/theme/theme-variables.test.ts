import { expect, it } from 'vitest';
import { colorSchemeAttribute } from './color-mode.ts';
import { palettes } from './palette.ts';
import { theme } from './theme.ts';

/**
 * The variables of the theme are plain CSS, written from the theme: the roles for the first page, the rest for where MUI
 * is. After a change of the theme, `vitest run -u src/ui/theme` writes both files anew.
 */
const note = '/* Written from the theme by theme-variables.test.ts. */';

const prefix = '--mui-palette-';
const roleNames = new Set(
  Object.entries(palettes.light).flatMap(([group, roles]) =>
    typeof roles === 'string'
      ? [`${prefix}${group}`]
      : Object.keys(roles).map((role) => `${prefix}${group}-${role}`),
  ),
);

/** The sheets as MUI makes them: the root's variables, those of the light scheme (the default), those of the dark one. */
const sheets = theme.generateStyleSheets().flatMap((sheet) => Object.entries(sheet));

function cssOf(isWanted: (name: string) => boolean): string {
  const rules = sheets.map(([selector, declarations]) => {
    const lines = Object.entries({ ...declarations })
      .filter(([name]) => isWanted(name))
      .map(([name, value]) => `  ${name}: ${String(value)};\n`);
    const quoted = selector.replaceAll(`"`, `'`).split(', ').join(',\n');
    return lines.length === 0 ? '' : `\n${quoted} {\n${lines.join('')}}\n`;
  });
  return `${note}\n${rules.join('')}`;
}

it('has the roles of both schemes in the CSS of the first page', async () => {
  const css = cssOf((name) => roleNames.has(name) || name === 'color-scheme');
  for (const scheme of Object.keys(palettes)) {
    expect(css).toContain(`[${colorSchemeAttribute}='${scheme}']`);
  }
  await expect(css).toMatchFileSnapshot('./variables.css');
});

it('has every other variable in the CSS that comes with MUI', async () => {
  const css = cssOf((name) => !roleNames.has(name) && name !== 'color-scheme');
  await expect(css).toMatchFileSnapshot('./mui-variables.css');
});
