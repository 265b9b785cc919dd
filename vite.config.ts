/// <reference types="vitest/config" />
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the unit and component tests have to reach, in per cent. */
const coverageThresholds = {
  statements: 90,
  branches: 90,
  functions: 90,
  lines: 90,
  'src/{contract,domain}/**': { branches: 100 },
  'src/client/{retry-policy,read-answer,api-error}.ts': { branches: 100 },
};

const demoModes = new Set(['mocked', 'demo']);

/** The live build carries no mock worker; the demo build gets a 404 page, so that static hosts serve deep links. */
function filesByMode(mode: string): Plugin {
  let outDir = '';
  let cacheDir = '';
  return {
    name: 'files-by-mode',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      cacheDir = config.cacheDir;
    },
    async closeBundle() {
      // The list of chunks is for the budgets, not for the public.
      await mkdir(cacheDir, { recursive: true });
      await rename(
        path.join(outDir, '.vite/manifest.json'),
        path.join(cacheDir, `manifest-${path.basename(outDir)}.json`),
      );
      await rm(path.join(outDir, '.vite'), { recursive: true });
      if (demoModes.has(mode)) {
        await copyFile(path.join(outDir, 'index.html'), path.join(outDir, '404.html'));
        await rm(path.join(outDir, 'config.json'), { force: true });
        await rm(path.join(outDir, '_headers'), { force: true });
      } else {
        await rm(path.join(outDir, 'mockServiceWorker.js'), { force: true });
      }
    },
  };
}

/**
 * The demo may lie on a host that can't send headers: the page carries the same policy itself, less what only a header
 * can say, and with the one Trusted Types policy under which the mock worker is registered.
 */
function policyInPage(mode: string): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    async transformIndexHtml() {
      if (mode !== 'demo') return [];
      const headers = await readFile(path.join(import.meta.dirname, 'public/_headers'), 'utf8');
      const [, policy = ''] = /Content-Security-Policy: (.+)/.exec(headers) ?? [];
      const content = policy
        .replace(/ *frame-ancestors [^;]+;/, '')
        .replace("trusted-types 'none'", 'trusted-types demo-worker');
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/**
 * Each of zod's schemas can describe itself as JSON Schema. Nothing in the browser asks it to, so what writes those
 * descriptions stays out of the build: every function of it is there and gives nothing.
 */
function withoutSchemaWriter(): Plugin {
  return {
    name: 'without-schema-writer',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ },
      async handler(id) {
        const source = await readFile(id, 'utf8');
        const names = Array.from(
          source.matchAll(/^export (?:const|function) (\w+)/gm),
          ([, name = '']) => name,
        );
        return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
      },
    },
  };
}

type ModuleGraph = {
  getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** A module and everything that it imports at once. */
function closureOf(id: string, graph: ModuleGraph, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
    closureOf(imported, graph, seen);
  }
  return seen;
}

const firstPage = 'interface-users/interface-users-page.tsx';
const listPages = [firstPage, 'permissions/permissions-page.tsx'];
const signInPage = 'session/sign-in-page.tsx';

/**
 * A file of what some pages have in common, or of what one needs. What all lists share would be twenty files otherwise, most of them under a
 * kilobyte.
 */
function sharedBy(name: string, pages: readonly string[]) {
  let closures: readonly ReadonlySet<string>[] | undefined;
  return {
    debugName: name,
    name: (id: string, graph: ModuleGraph): string | null => {
      closures ??= pages.map((page) =>
        closureOf(path.join(import.meta.dirname, 'src/features', page), graph),
      );
      // A page itself stays what is asked for.
      const isPage = pages.some((page) => id.endsWith(page));
      return !isPage && closures.every((closure) => closure.has(id)) ? name : null;
    },
  };
}

/**
 * React Compiler caches what a component computes, behind branches that exist in no source line and that no test can
 * reach: under Vitest components run as they are written. The browser suites run on the compiled build.
 */
const isUnitTest = process.env.VITEST !== undefined;

export default defineConfig(({ mode }) => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [
    react({ compiler: !isUnitTest }),
    withoutSchemaWriter(),
    filesByMode(mode),
    policyInPage(mode),
  ],
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    target: 'es2023',
    manifest: true,
    // Inlined fonts and icons would need data: URLs that the security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // zod and its setting in one chunk: it is evaluated before any chunk in which a schema is made.
          groups: [
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/, priority: 4 },
            // What every page needs is one file: it is fetched at once, and compresses better together.
            { name: 'start', tags: ['$initial'], priority: 3 },
            { ...sharedBy('pages', [...listPages, signInPage]), priority: 2 },
            { ...sharedBy('lists', listPages), priority: 1 },
            // What the first page needs besides compresses better in one piece than in ten.
            sharedBy('first', [firstPage]),
          ],
        },
      },
    },
  },
  server:
    process.env.API_PROXY === undefined
      ? {}
      : { proxy: { '/api': { target: process.env.API_PROXY, changeOrigin: true } } },
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
          setupFiles: ['src/test/setup.ts', 'src/test/setup-node.ts'],
          // What files import is evaluated once per process, not once per file; a page, which keeps more, is made anew.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts', 'src/test/setup-jsdom.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.{test,bench}.*', 'src/**/*-harness.tsx', 'src/test/**', 'src/main.tsx'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportOnFailure: true,
      thresholds: coverageThresholds,
    },
  },
}));
