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
