import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** Where Chromium is usually installed, by the names of the systems' own packages. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** It is there, and what it needs of the system is there too. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** A browser that is installed: the one that `PLAYWRIGHT_CHROMIUM` names, a usual one, or Playwright's own. */
export function findBrowser(): string | undefined {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  if (asked !== undefined && asked !== '') return starts(asked) ? asked : undefined;
  return [...usualPlaces, chromium.executablePath()].find((file) => starts(file));
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, [...args], { stdio: 'inherit' }).status === 0;
}

/** Playwright's own build; what it needs of the system is tried too, where that is allowed. */
function installFromPlaywright(): boolean {
  const cli = path.join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  if (!run(process.execPath, [cli, 'install', 'chromium'])) return false;
  if (findBrowser() === undefined && isRoot())
    run(process.execPath, [cli, 'install-deps', 'chromium']);
  return findBrowser() !== undefined;
}

const isRoot = () => process.getuid?.() === 0;

/** The package of Debian and its descendants. */
function installFromDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const mayUseSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!isRoot() && !mayUseSudo) return false;
  const apt = (...args: string[]) =>
    isRoot() ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}

const advice = `No Chromium was found, and none could be installed.
Install one of these, then run the tests again:
  - Debian:  apt-get install chromium
  - anywhere: npx playwright install --with-deps chromium
Or set PLAYWRIGHT_CHROMIUM to the path of a Chromium or Chrome.`;

/**
 * The path of a browser to test in; one is installed if there is none.
 * @throws {Error} saying what to install, when that fails too.
 */
export function provideBrowser(): string {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  const found = findBrowser();
  if (found !== undefined) return found;
  if (asked !== undefined && asked !== '') {
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${asked}, which does not start.`);
  }
  for (const install of [installFromPlaywright, installFromDebian]) {
    if (install()) {
      const installed = findBrowser();
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(advice);
}
