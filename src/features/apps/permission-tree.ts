type Node = { readonly code: string; readonly parent: string | null };

/** Records in the order of their tree, each with how far below the top it stands; what leads nowhere is at the top. */
export function treeOf<N extends Node>(nodes: readonly N[]): { node: N; depth: number }[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const children = Map.groupBy(nodes, ({ parent }) =>
    parent !== null && codes.has(parent) ? parent : null,
  );
  const lines: { node: N; depth: number }[] = [];
  const put = (parent: string | null, depth: number) => {
    const level = (children.get(parent) ?? []).toSorted((one, other) =>
      one.code < other.code ? -1 : 1,
    );
    for (const node of level) {
      lines.push({ node, depth });
      put(node.code, depth + 1);
    }
  };
  put(null, 0);
  return lines;
}
