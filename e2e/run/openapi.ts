import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { allEndpoints } from '#src/contract/all-endpoints.ts';
import { openApiDocument } from './openapi-document.ts';

/** Writes the published document of the API; with `--check`, says whether the one in the repository is up to date. */

const target = new URL('../../public/openapi.json', import.meta.url);
const manifest = new URL('../../package.json', import.meta.url);

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(manifest, 'utf8')));

const document = await openApiDocument(allEndpoints, {
  title: 'Interface users',
  version,
  description:
    'Interface users, what they may call, and who changed what. Errors are problem documents (RFC 9457). Lists take a search, an order and a window; an unknown parameter or value is refused.',
});
const text = `${JSON.stringify(document, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written !== text) {
    console.error('public/openapi.json is out of date. Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
