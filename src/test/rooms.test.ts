import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

/** The linter's own configuration, on files that break it, in a folder that looks like the repository. */

const repository = path.join(import.meta.dirname, '../..');

const report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      help: z.string().optional(),
      filename: z.string(),
    }),
  ),
});

type Planted = { readonly file: string; readonly code: string; readonly says: RegExp | null };

const codeUsing = (address: string) => `import { thing } from '${address}';\nthing();\n`;

/** An import that crosses from one room into another, refused for the reason given or accepted. */
function crossing(from: string, to: string, says: RegExp | null): Planted {
  const name = `${from}-${to}`.replaceAll(/[^a-z]+/g, '-');
  const code = codeUsing(to.startsWith('.') ? to : `#src/${to}/thing.ts`);
  const folder = from === 'e2e' ? from : `src/${from}`;
  return { file: `${folder}/${name}.ts`, code, says };
}

const features = readdirSync(path.join(repository, 'src/features'));

const closed = /A feature never imports another feature/;

/** Every feature reaches for every other one. */
const betweenFeatures = features.flatMap((from) =>
  features
    .filter((to) => to !== from)
    .map((to) => crossing(`features/${from}`, `features/${to}/list`, closed)),
);

/** As `crossing`, in a test of the folder. */
function testCrossing(from: string, to: string, says: RegExp | null): Planted {
  const planted = crossing(from, to, says);
  return { ...planted, file: planted.file.replace(/\.ts$/, '.test.ts') };
}

const refused = (from: string, to: string) =>
  crossing(from, to, new RegExp(`${from.split('/')[0] ?? ''} may not import ${to}`));

const planted: readonly Planted[] = [
  refused('contract', 'domain'),
  refused('domain', 'client'),
  refused('lib', 'contract'),
  refused('ui', 'contract'),
  refused('client', 'ui'),
  refused('api', 'ui'),
  refused('widgets', 'features'),
  refused('features/users', 'app'),
  refused('features/users', 'mocks'),
  refused('app', 'mocks'),
  refused('mocks', 'client'),
  refused('mocks', 'api'),
  refused('e2e', 'client'),
  refused('e2e', 'ui'),
  ...betweenFeatures,
  crossing('features/users', 'features/users-of-apps', closed),
  crossing('features/users/list', 'features/permissions/list', closed),
  testCrossing('features/users/list', 'features/permissions/list', closed),
  testCrossing('features/users/list', 'app', /features may not import app/),
  crossing('ui', '../lib/thing.ts', /Inside a folder only/),
  crossing('ui/form', '../buttons/thing.ts', /Inside a folder only/),
  crossing('features/users/list', '../form/thing.ts', /Inside a folder only/),
  testCrossing('ui/form', '../buttons/thing.ts', /Inside a folder only/),
  crossing('ui/form', 'ui/buttons', null),
  crossing('domain/keys', 'domain/users', null),
  crossing('features/users/list', 'features/users/form', null),
  testCrossing('features/users/list', 'features/users/form', null),
  testCrossing('features/users/list', 'mocks/store', null),
  crossing('domain', 'contract', null),
  crossing('ui', 'lib', null),
  crossing('client', 'contract', null),
  crossing('api', 'client', null),
  crossing('widgets', 'api', null),
  crossing('features/users', 'widgets', null),
  crossing('features/users', './thing.ts', null),
  crossing('app', 'features/users', null),
  crossing('mocks', 'domain', null),
  crossing('e2e', 'mocks', null),
  { file: 'src/ui/screen.test.ts', code: codeUsing('#src/test/thing.ts'), says: null },
  { file: 'src/lib/any.ts', code: 'export const size = (x: any) => x.size;\n', says: /any/ },
  {
    file: 'src/lib/bang.ts',
    code: "export const size = (x: Map<string, number>) => x.get('a')!;\n",
    says: /non-null assertion/i,
  },
  {
    file: 'src/lib/as.ts',
    code: 'export const size = (x: unknown) => x as number;\n',
    says: /assertion/i,
  },
  { file: 'src/lib/as-const.ts', code: 'export const sizes = [1, 2] as const;\n', says: null },
  {
    file: 'src/lib/interface.ts',
    code: 'export interface Size { width: number }\n',
    says: /type.*interface|interface.*type/i,
  },
  {
    file: 'src/lib/default.ts',
    code: 'export default function size() { return 1; }\n',
    says: /default export/i,
  },
  {
    file: 'src/ui/mui.ts',
    code: "import { Button } from '@mui/material';\nexport const button = Button;\n",
    says: /Import MUI by deep path/,
  },
];

/** What the linter says of each file, by its path. */
async function lint(folder: string): Promise<Map<string, string[]>> {
  const cli = path.join(repository, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve, reject) => {
    // The rooms by name: the linter would follow the link to the packages.
    const args = [cli, '--format=json', 'src', 'e2e'];
    const options = { cwd: folder, timeout: 30_000 };
    execFile(process.execPath, args, options, (_, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr));
      else resolve(stdout);
    });
  });
  const said = Map.groupBy(report.parse(JSON.parse(output)).diagnostics, ({ filename }) =>
    path.relative(folder, path.resolve(folder, filename)).replaceAll(path.sep, '/'),
  );
  return new Map(
    [...said].map(([file, found]) => [
      file,
      found.map((one) => `${one.code} ${one.message} ${one.help ?? ''}`),
    ]),
  );
}

describe('the linter', () => {
  let folder = '';
  let said = new Map<string, string[]>();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rooms-'));
    for (const file of ['oxlint.config.ts', 'package.json', 'tsconfig.json']) {
      await copyFile(path.join(repository, file), path.join(folder, file));
    }
    await symlink(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
    for (const { file, code } of planted) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), code);
    }
    said = await lint(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(planted.filter(({ says }) => says !== null))('refuses $file', ({ file, says }) => {
    expect(said.get(file)?.join('\n') ?? 'nothing').toMatch(says ?? '');
  });

  test.each(planted.filter(({ says }) => says === null))('accepts $file', ({ file }) => {
    expect(said.get(file) ?? []).toEqual([]);
  });
});
