import type { Permission } from '#src/contract/permissions.ts';
import type { World } from '#src/domain/permission-world.ts';

export type GatedPermission = {
  readonly code: string;
  readonly name: string;
  /** The permission above it whose licence it is; nothing where it is its own. */
  readonly through: { readonly code: string; readonly name: string } | undefined;
  /** The other licences that it waits for. */
  readonly others: readonly {
    readonly code: string;
    readonly name: string;
    readonly isEnabled: boolean;
  }[];
};

/** How a permission comes to wait for a licence: through what, and what it waits for besides. */
export function gatedPermission(
  code: string,
  licence: string,
  world: World<Permission>,
): GatedPermission {
  const nearest = nearestWith(licence, code, world);
  return {
    code,
    name: world.permissions.get(code)?.name ?? code,
    through: nearest === undefined || nearest.code === code ? undefined : nearest,
    others: (world.gates.get(code) ?? []).filter((gate) => gate.code !== licence),
  };
}

/** The permission itself, or the nearest one above it, that names the licence. */
function nearestWith(licence: string, start: string, { permissions }: World<Permission>) {
  // A set, so that a chain that bites its own tail ends.
  const seen = new Set<string>();
  let current = permissions.get(start);
  while (current !== undefined && current.licence !== licence && !seen.has(current.code)) {
    seen.add(current.code);
    current = current.parent === null ? undefined : permissions.get(current.parent);
  }
  return current;
}
