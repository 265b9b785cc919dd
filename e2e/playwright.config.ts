import { defineConfig } from 'playwright/test';
import { findBrowser } from './run/find-browser.ts';

const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? findBrowser();
// Every worker reads this file again, and need not look again.
if (executablePath !== undefined) process.env.PLAYWRIGHT_CHROMIUM = executablePath;

export default defineConfig({
  outputDir: '../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    // Motion only says where something came from; a test need not wait for it.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing outside this machine is reachable, whatever a page asks for.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  projects: [
    // The production build, over HTTP, under the security headers.
    { name: 'live', testDir: 'specs' },
    // The development server with the mocked API in the browser. Its first page is compiled while one waits.
    {
      name: 'smoke-dev',
      testDir: 'smoke',
      testMatch: 'dev.spec.ts',
      timeout: 120_000,
      expect: { timeout: 30_000 },
    },
    // The built demo on a plain static host, at its root and below a path.
    { name: 'smoke-demo', testDir: 'smoke', testMatch: 'demo.spec.ts' },
  ],
});
