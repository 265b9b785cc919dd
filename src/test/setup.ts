import { afterEach, beforeEach, vi } from 'vitest';
import * as z from 'zod';

// As in the browser, where the security policy forbids the code generation that zod would otherwise probe for.
z.config({ jitless: true });

/** Noise is failure: React, the router and the network say on the console what they think is wrong. */
const levels = ['error', 'warn'] as const;
const heard: string[] = [];

beforeEach(() => {
  heard.length = 0;
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      heard.push(`${level}: ${said.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  const noise = heard.splice(0);
  for (const level of levels) vi.mocked(console[level]).mockRestore();
  if (noise.length > 0) throw new Error(`The test wrote to the console:\n${noise.join('\n')}`);
});
