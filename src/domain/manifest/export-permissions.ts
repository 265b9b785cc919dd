import { type ExportedPermission, fittedPart } from './export-text.ts';
import type { LivePermission } from './live-state.ts';
import { inTreeOrder } from './permission-order.ts';

/** Writes permissions as the tree that they are. Codes and licences may be called otherwise in the file. */
export function exportTree(
  permissions: readonly LivePermission[],
  codes: {
    readonly permission: (code: string) => string;
    readonly licence: (code: string) => string | undefined;
  },
): ExportedPermission[] {
  const top: ExportedPermission[] = [];
  const path: ExportedPermission[][] = [top];
  for (const { item, depth } of inTreeOrder(permissions)) {
    const children: ExportedPermission[] = [];
    const licence = item.licence === null ? undefined : codes.licence(item.licence);
    const part = fittedPart({ ...item, code: codes.permission(item.code) });
    const exported = { ...part, license_code: licence, children };
    path.length = depth + 1;
    path.at(-1)?.push(exported);
    path.push(children);
  }
  return top.map(withoutEmptyChildren);
}

function withoutEmptyChildren({
  children = [],
  ...permission
}: ExportedPermission): ExportedPermission {
  return children.length === 0
    ? permission
    : { ...permission, children: children.map(withoutEmptyChildren) };
}
