import { counted } from '#src/lib/words.ts';

/** "3 users, 1 group": who holds something directly. */
export function holderWords({
  heldBy,
}: {
  readonly heldBy: { readonly users: number; readonly groups: number };
}): string {
  const parts = [
    ...(heldBy.users > 0 ? [counted(heldBy.users, 'user')] : []),
    ...(heldBy.groups > 0 ? [counted(heldBy.groups, 'group')] : []),
  ];
  return parts.length === 0 ? 'Nobody' : parts.join(', ');
}
