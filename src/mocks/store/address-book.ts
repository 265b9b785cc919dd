import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Table } from './table.ts';

/** Who has which address, whatever its case, active or not. A deleted user's address is free again. */
export function createAddressBook(users: Table<InterfaceUser>) {
  const holders = new Map<string, string>();
  const keyOf = (user: InterfaceUser | undefined) => user?.email?.toLowerCase();
  const note = (before: InterfaceUser | undefined, after: InterfaceUser | undefined) => {
    const old = keyOf(before);
    if (old !== undefined) holders.delete(old);
    const now = keyOf(after);
    if (after !== undefined && now !== undefined) holders.set(now, after.id);
  };
  for (const user of users.all()) note(undefined, user);
  users.listen((_, before, after) => note(before, after));
  return {
    holderOf: (address: string): InterfaceUser | undefined => {
      const id = holders.get(address.toLowerCase());
      return id === undefined ? undefined : users.get(id);
    },
  };
}
