import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunkGraph, entryOf, filesFor, lazyParts } from './chunk-graph.ts';

/** Holds the script of the live build against its budgets, in thousands of bytes after gzip. */

const firstLoadBudget = 290;
const routeBudget = 150;

/** What the browser has before anybody has done anything, on the page that most people open first. */
const firstRoute = 'src/features/interface-users/interface-users-page.tsx';

const root = path.join(import.meta.dirname, '../..');

const graph = chunkGraph.parse(
  JSON.parse(await readFile(path.join(root, 'node_modules/.vite/manifest-dist.json'), 'utf8')),
);

async function weigh(files: Iterable<string>): Promise<number> {
  const sizes = [...files].map(
    async (file) => gzipSync(await readFile(path.join(root, 'dist', file)), { level: 9 }).length,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

let isOver = false;

function tell(name: string, weight: number, budget: number): void {
  const isHeavy = weight > budget;
  isOver ||= isHeavy;
  const mark = isHeavy ? 'OVER' : 'ok';
  console.log(`${weight.toFixed(1).padStart(7)} kB of ${budget}  ${mark.padEnd(4)}  ${name}`);
}

const firstLoad = filesFor(graph, [entryOf(graph), firstRoute]);
tell(`first load of ${firstRoute}`, await weigh(firstLoad), firstLoadBudget);

for (const part of lazyParts(graph).filter((key) => key !== firstRoute)) {
  const more = [...filesFor(graph, [part])].filter((file) => !firstLoad.has(file));
  tell(`${part}, beyond the first load`, await weigh(more), routeBudget);
}

if (isOver) process.exitCode = 1;
