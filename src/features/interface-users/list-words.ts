import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { counted } from '#src/lib/words.ts';

/** What a user can prove itself with: "Password, 2 keys", "None". */
export function credentialWords({
  hasPassword,
  keys,
}: Pick<InterfaceUser, 'hasPassword' | 'keys'>): string {
  const parts = [
    ...(hasPassword ? ['Password'] : []),
    ...(keys.count > 0 ? [counted(keys.count, 'key')] : []),
  ];
  return parts.length === 0 ? 'None' : parts.join(', ');
}

/** How many rows there are: "12 of 240", or "240" where nothing narrows the list. */
export function countWords(
  total: number | undefined,
  unfilteredTotal: number | undefined,
): string | undefined {
  if (total === undefined || unfilteredTotal === undefined) return undefined;
  const all = unfilteredTotal.toLocaleString('en');
  return total === unfilteredTotal ? all : `${total.toLocaleString('en')} of ${all}`;
}
