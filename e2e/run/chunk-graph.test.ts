import { expect, test } from 'vitest';
import { type ChunkGraph, entryOf, filesFor, lazyParts } from './chunk-graph.ts';

const graph: ChunkGraph = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/page.tsx'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_style.css': { file: 'assets/style.css' },
  'src/page.tsx': {
    file: 'assets/page.js',
    isDynamicEntry: true,
    // A circle, as chunks of a large program have them.
    imports: ['_react.js', '_table.js', '_style.css'],
    dynamicImports: ['src/sheet.tsx'],
  },
  '_table.js': { file: 'assets/table.js', imports: ['src/page.tsx'] },
  'src/sheet.tsx': { file: 'assets/sheet.js', isDynamicEntry: true },
};

test('a part brings what it imports at once, and nothing that it may ask for later', () => {
  expect(filesFor(graph, [entryOf(graph)])).toEqual(
    new Set(['assets/index.js', 'assets/react.js']),
  );
  expect(filesFor(graph, ['index.html', 'src/page.tsx'])).toEqual(
    new Set(['assets/index.js', 'assets/react.js', 'assets/page.js', 'assets/table.js']),
  );
});

test('lazy parts are those that are fetched on demand', () => {
  expect(lazyParts(graph)).toEqual(['src/page.tsx', 'src/sheet.tsx']);
});

test('a part that was renamed is not taken for one that weighs nothing', () => {
  expect(() => filesFor(graph, ['src/list.tsx'])).toThrow('src/list.tsx');
});
