type Placed = { readonly code: string; readonly parent: string | null };

const byCode = (one: { readonly code: string }, other: { readonly code: string }) =>
  one.code < other.code ? -1 : 1;

/**
 * Permissions as a tree: children follow what they stand under, by code. One whose parent isn't among them, or that
 * stands under itself, is at the top.
 */
export function inTreeOrder<P extends Placed>(
  permissions: readonly P[],
): readonly { readonly item: P; readonly depth: number }[] {
  const sorted = permissions.toSorted(byCode);
  const known = new Set(sorted.map(({ code }) => code));
  const children = new Map<string | null, P[]>();
  for (const one of sorted) {
    const parent = one.parent !== null && known.has(one.parent) ? one.parent : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [one]);
    else siblings.push(one);
  }
  const ordered: { item: P; depth: number }[] = [];
  const placed = new Set<string>();
  const place = (first: P) => {
    const waiting = [{ item: first, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { item, depth } = next;
      if (placed.has(item.code)) continue;
      placed.add(item.code);
      ordered.push(next);
      const below = children.get(item.code) ?? [];
      for (const child of below.toReversed()) waiting.push({ item: child, depth: depth + 1 });
    }
  };
  for (const one of children.get(null) ?? []) place(one);
  // What is left are permissions that are each other's parents.
  for (const one of sorted) place(one);
  return ordered;
}
