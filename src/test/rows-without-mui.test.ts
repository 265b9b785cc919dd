import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rows of a list stand before MUI is there, and hundreds of them come and go while one scrolls: nothing that they are
 * made of imports it at once. What opens from a row comes by a dynamic import.
 */

const root = path.join(import.meta.dirname, '../..');

/** The modules that a file imports at once, as paths or package names. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?(?:from\s+)?'([^']+)';/gm);
  return Array.from(found, ([, name = '']) => {
    if (name.startsWith('#src/')) return path.join(root, name.slice(1));
    return name.startsWith('./') ? path.join(path.dirname(file), name) : name;
  });
}

/** How MUI comes in: the chain of files that ends in an import of it, or nothing. */
function wayToMui(file: string, seen = new Set<string>()): string[] | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const imported of importsOf(file)) {
    if (/^@(?:mui|emotion)\//.test(imported)) return [file, imported];
    if (!/\.tsx?$/.test(imported)) continue;
    const way = wayToMui(imported, seen);
    if (way !== undefined) return [file, ...way];
  }
  return undefined;
}

const rowFiles = [
  ...globSync('src/ui/data-table/**/data-table.tsx', { cwd: root }),
  ...globSync('src/**/*columns.tsx', { cwd: root }).filter(
    (file) => !file.includes('table-columns'),
  ),
];

test('there are rows to look at', () => {
  expect(rowFiles.length).toBeGreaterThan(8);
});

test.each(rowFiles)('%s needs no MUI', (file) => {
  expect(wayToMui(path.join(root, file))?.map((one) => path.relative(root, one))).toBeUndefined();
});
