import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFor, readHeaderRules } from './header-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export type StaticAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export type StaticFiles = {
  /** What a static host answers for a path. */
  readonly answer: (path: string) => StaticAnswer;
  readonly paths: readonly string[];
};

/**
 * How a host answers a path that no file has: with the page at the root, as a host set up for an application does
 * (`page`), or as a plain host does, with the 404 page and its status (`not-found`).
 */
export type Fallback = 'page' | 'not-found';

/** Reads a built folder into memory. Files that begin with a dot, and `_headers` itself, are not served. */
export async function readStaticFiles(folder: string, fallback: Fallback): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const bodies = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    bodies.set(`/${path.relative(folder, file).replaceAll(path.sep, '/')}`, await readFile(file));
  }
  const rules = readHeaderRules(new TextDecoder().decode(bodies.get('/_headers')));
  const isServed = (file: string) => file !== '/_headers' && !file.includes('/.');
  // A missing script or font is missing: where files lie, a dot means a file. Below the addresses of pages it means nothing.
  const folders = new Set([...bodies.keys()].map((file) => path.dirname(file)));
  const meansFile = (asked: string) =>
    path.extname(asked) !== '' && folders.has(path.dirname(asked));

  function serve(asked: string, file: string, status: number): StaticAnswer {
    const body = bodies.get(file);
    const headers = headersFor(rules, asked);
    if (body === undefined) return { status: 404, headers, body: 'Not found' };
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    return { status, headers: { ...headers, 'Content-Type': type }, body };
  }

  return {
    paths: [...bodies.keys()].filter(isServed),
    answer(asked) {
      const file = asked.endsWith('/') ? `${asked}index.html` : asked;
      if (bodies.has(file) && isServed(file)) return serve(asked, file, 200);
      if (meansFile(asked)) return serve(asked, '', 404);
      return fallback === 'page'
        ? serve(asked, '/index.html', 200)
        : serve(asked, '/404.html', 404);
    },
  };
}
