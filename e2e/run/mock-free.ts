import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoPassword, demoPasswordHash } from '#src/mocks/seed/secrets.ts';

/** The live build has no mock code in it: no worker, no library, no seed. */

/**
 * Texts that only the mocks have, and that no minifier changes. (The worker's file name is not one of them: the console
 * knows it, to remove a worker that a demo left behind.)
 */
const marks = ['MOCK_ACTIVATE', '[MSW]', demoPassword, demoPasswordHash];

const folder = path.join(import.meta.dirname, '../../dist');

async function marksIn(file: string): Promise<string[]> {
  const text = await readFile(path.join(folder, file), 'latin1');
  const found = marks.filter((mark) => text.includes(mark));
  return [...found, ...(file === 'mockServiceWorker.js' ? ['the worker'] : [])].map(
    (mark) => `${file}: ${mark}`,
  );
}

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
const found = (await Promise.all(files.map(marksIn))).flat();

console.log(`${files.length} files looked through for ${marks.length} marks of the mocks`);
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exitCode = 1;
}
