import * as fc from 'fast-check';
import { afterAll, vi } from 'vitest';

// Files share a process, its globals, its clock and the settings of fast-check: each leaves them as it found them.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fc.resetConfigureGlobal();
});
