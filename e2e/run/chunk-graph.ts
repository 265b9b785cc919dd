import * as z from 'zod';

/** Vite's list of chunks: what each imports at once, and what only when it is asked for. */
export const chunkGraph = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);
export type ChunkGraph = z.infer<typeof chunkGraph>;

/** The script files that are fetched when these chunks are asked for: they and everything that they import at once. */
export function filesFor(graph: ChunkGraph, keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const pending = [...keys];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const chunk = graph[key];
    if (chunk === undefined) throw new Error(`There is no chunk ${key}.`);
    if (!seen.has(key)) {
      seen.add(key);
      pending.push(...(chunk.imports ?? []));
    }
  }
  const files = [...seen].map((key) => graph[key]?.file ?? '');
  return new Set(files.filter((file) => file.endsWith('.js')));
}

/** The key of the entry, from which everything starts. */
export function entryOf(graph: ChunkGraph): string {
  const entry = Object.keys(graph).find((key) => graph[key]?.isEntry === true);
  if (entry === undefined) throw new Error('The build has no entry.');
  return entry;
}

/** Everything that is fetched apart from the entry: pages, sheets, tabs, dialogs. */
export function lazyParts(graph: ChunkGraph): string[] {
  return Object.keys(graph).filter((key) => graph[key]?.isDynamicEntry === true);
}
