import { readFile } from 'node:fs/promises';
import * as z from 'zod';

export type Count = { readonly passed: number; readonly failed: number };

const vitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int() })
  .transform(({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** A suite that ran to its end as it should is what its report says; one that didn't has failed at least once. */
export function countOf(report: unknown, isGood: boolean): Count {
  const read = z.union([vitestReport, playwrightReport]).safeParse(report);
  const count = read.success ? read.data : { passed: 0, failed: 0 };
  const isProven = isGood && count.passed > 0;
  return isProven || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** The counts in a report that a suite has written; a report that isn't there is a failure. */
export async function readCount(file: string, isGood: boolean): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  return countOf(JSON.parse(text), isGood);
}

/** All counts in one. */
export function sumOf(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}
