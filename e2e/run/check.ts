import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provideBrowser } from './find-browser.ts';
import { type Command, runCommand } from './step.ts';
import { type Count, readCount, sumOf } from './suite-results.ts';

/**
 * Everything that has to hold, in the order in which a mistake shows soonest. A step that fails doesn't keep the later
 * ones from running. The last line is `N passed, N failed` over all suites; every other check counts as one.
 */

type Step = Command & {
  readonly name: string;
  /** The file into which a suite writes how many of its tests passed. */
  readonly report?: string;
};

const reports = await mkdtemp(path.join(tmpdir(), 'console-check-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const done: (Count & { name: string; seconds: number })[] = [];

async function take(step: Step, output: 'at once' | 'in one piece'): Promise<void> {
  const { isGood, seconds } = await runCommand(step, output);
  const count =
    step.report === undefined
      ? { passed: Number(isGood), failed: Number(!isGood) }
      : await readCount(step.report, isGood);
  done.push({ name: step.name, seconds, ...count });
  const words = count.failed === 0 ? 'good' : 'FAILED';
  console.log(`--- ${step.name}: ${words} after ${seconds.toFixed(1)} s`);
}

function announce(title: string): void {
  console.log(`\n=== ${title}`);
}

/** Steps that don't get in each other's way. */
async function takeTogether(title: string, steps: readonly Step[]): Promise<void> {
  announce(title);
  await Promise.all(steps.map((step) => take(step, 'in one piece')));
}

async function takeAlone(step: Step): Promise<void> {
  announce(step.name);
  await take(step, 'at once');
}

const script = (name: string, ...args: string[]) => ({
  command: 'node',
  args: [path.join(import.meta.dirname, name), ...args],
});

await takeTogether('Source', [
  { name: 'Format', command: 'oxfmt', args: ['--check'] },
  { name: 'Types', command: 'tsc', args: ['--noEmit'] },
  { name: 'OpenAPI document is up to date', ...script('openapi.ts', '--check') },
]);
await takeAlone({ name: 'Lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] });

await takeAlone({
  name: 'Unit and component tests',
  command: 'vitest',
  args: [
    'run',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  report: unitReport,
});

await takeTogether('Builds', [
  { name: 'Live build', command: 'vite', args: ['build', '--logLevel=warn'] },
  {
    name: 'Demo build',
    command: 'vite',
    args: ['build', '--mode', 'demo', '--logLevel=warn'],
  },
]);
await takeTogether('What is built', [
  { name: 'Budgets', ...script('budgets.ts') },
  { name: 'No mock code in the live build', ...script('mock-free.ts') },
  {
    name: 'Demo build below a path',
    command: 'vite',
    args: [
      'build',
      '--mode',
      'demo',
      '--logLevel=warn',
      '--outDir',
      'node_modules/.cache/demo-below-a-path',
    ],
    env: { BASE_PATH: '/console/' },
  },
]);

announce('Browser');
try {
  const browser = provideBrowser();
  console.log(`Testing in ${browser}`);
  await takeAlone({
    name: 'Browser tests',
    command: 'playwright',
    args: ['test', '--config=e2e', '--reporter=list,json'],
    env: { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: browserReport,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  done.push({ name: 'Browser tests', seconds: 0, passed: 0, failed: 1 });
}

announce('Summary');
for (const { name, seconds, passed, failed } of done) {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  console.log(
    `${failed === 0 ? 'good  ' : 'FAILED'} ${time}  ${name} (${passed} passed, ${failed} failed)`,
  );
}
await rm(reports, { recursive: true, force: true });

const total = sumOf(done);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
