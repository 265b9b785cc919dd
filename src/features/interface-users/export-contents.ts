import * as z from 'zod';
import { counted, enumerated } from '#src/lib/words.ts';

/** As much of a manifest as is needed to count what it declares. */
const manifestOutline = z.object({
  licenses: z.array(z.unknown()).default([]),
  global_permissions: z.array(z.unknown()).default([]),
  user_groups: z.array(z.unknown()).default([]),
  users: z.array(z.unknown()).default([]),
});

const parent = z.object({ children: z.array(z.unknown()) });

/** How many there are, with everything below them. */
function treeSize(nodes: readonly unknown[]): number {
  const below = nodes.flatMap((node) => parent.safeParse(node).data?.children ?? []);
  return nodes.length + (below.length === 0 ? 0 : treeSize(below));
}

/** What an exported manifest declares: "4 interface users, 2 groups and 7 permissions"; nothing where that is nothing. */
export function exportContents(manifest: string): string | undefined {
  const outline = manifestOutline.parse(JSON.parse(manifest));
  const parts = [
    { count: outline.users.length, one: 'interface user' },
    { count: outline.user_groups.length, one: 'group' },
    { count: treeSize(outline.global_permissions), one: 'permission' },
    { count: outline.licenses.length, one: 'licence' },
  ].filter(({ count }) => count > 0);
  return parts.length === 0
    ? undefined
    : enumerated(parts.map(({ count, one }) => counted(count, one)));
}
