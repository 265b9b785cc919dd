import { counted } from '#src/lib/words.ts';

/** What is held by users and groups. */
export type Held = { readonly heldBy: { readonly users: number; readonly groups: number } };

/** "3 users, 1 group": who holds something directly. */
export function holderWords({ heldBy }: Held): string {
  const parts = [
    ...(heldBy.users > 0 ? [counted(heldBy.users, 'user')] : []),
    ...(heldBy.groups > 0 ? [counted(heldBy.groups, 'group')] : []),
  ];
  return parts.length === 0 ? 'Nobody' : parts.join(', ');
}
