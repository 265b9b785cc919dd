import type { Seed } from '#src/mocks/store/tables.ts';
import { largeSeed } from './large-seed.ts';
import { tenantSeed } from './tenant-seed.ts';

/** The states in which the demo can be opened. */
export const scenarios = [
  {
    id: 'default',
    label: 'Default',
    description: 'A tenant in daily use: about 60 interface users',
  },
  {
    id: 'empty',
    label: 'Empty',
    description: 'A new tenant: operators and system defaults, nothing else',
  },
  { id: 'large', label: 'Large', description: '100,000 interface users' },
  { id: 'read-only', label: 'Read-only', description: 'Nothing can be changed, whatever the role' },
] as const;

export type ScenarioId = (typeof scenarios)[number]['id'];

/** The scenario that a text names. */
export function scenarioNamed(text: string | null): ScenarioId | undefined {
  return scenarios.find(({ id }) => id === text)?.id;
}

/** The rows that a scenario starts from: always the same for the same seed and epoch. */
export function seedOf(options: {
  readonly scenario: ScenarioId;
  readonly seed: number;
  readonly epoch: Date;
}): Seed {
  const base = tenantSeed({ ...options, isEmpty: options.scenario === 'empty' });
  return options.scenario === 'large' ? largeSeed(base, options) : base;
}
