import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { isolated } from '#src/lib/isolated.ts';

/** One step of what a permission waits for: itself or a permission above it, and the licence of that. */
export type GateStep = {
  readonly code: string;
  /** What the permission is called, where it is known. */
  readonly name: string | undefined;
  readonly licence:
    | { readonly code: string; readonly name: string; readonly isEnabled: boolean }
    | undefined;
};

type Records = {
  readonly permissions: readonly Permission[];
  readonly licences: readonly Licence[];
};

/** The permission and what is above it, nearest first. A chain that bites its own tail ends; so does one into the unknown. */
export function gateChain(permission: Permission, { permissions, licences }: Records): GateStep[] {
  const known = new Map(permissions.map((one) => [one.code, one]));
  const licencesByCode = new Map(licences.map((one) => [one.code, one]));
  const steps: GateStep[] = [];
  const seen = new Set<string>();
  let code: string | null = permission.code;
  while (code !== null && !seen.has(code)) {
    seen.add(code);
    const one: Permission | undefined = code === permission.code ? permission : known.get(code);
    steps.push({ code, name: one?.name, licence: licenceOf(one, licencesByCode) });
    code = one?.parent ?? null;
  }
  return steps;
}

/** A licence that nobody knows is not enabled, and is called by its code. */
function licenceOf(
  permission: Permission | undefined,
  licences: ReadonlyMap<string, Licence>,
): GateStep['licence'] {
  const code = permission?.licence ?? null;
  if (code === null) return undefined;
  const licence = licences.get(code);
  return { code, name: licence?.name ?? code, isEnabled: licence?.enabled ?? false };
}

/** What the chain means for those who hold the permission. */
export function gateSentence(steps: readonly GateStep[]): string {
  const gates = steps.flatMap((step) => step.licence ?? []);
  if (gates.length === 0) return 'No licence gates it: it counts for everybody who holds it.';
  const off = gates.find((gate) => !gate.isEnabled);
  if (off !== undefined) {
    return `It counts for nobody: the licence ${isolated(off.name)} is switched off.`;
  }
  const names = [...new Set(gates.map((gate) => gate.name))].join(' and ');
  return `It counts for those who hold it and hold ${gates.length === 1 ? 'the licence' : 'the licences'} ${names}, themselves or through a group.`;
}
