import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { parseInstant, pastText } from '#src/lib/dates.ts';
import { isolated } from '#src/lib/isolated.ts';
import { capitalised, counted, enumerated } from '#src/lib/words.ts';

type Held = Pick<InterfaceUser, 'name' | 'type' | 'owner' | 'hasPassword' | 'keys'>;

function heldWords({ hasPassword, keys }: Held): string[] {
  return [
    ...(keys.count > 0 ? [`its ${counted(keys.count, 'key')}`] : []),
    ...(hasPassword ? ['its password'] : []),
  ];
}

/** What deactivating a user means for those who call with it. */
export function deactivationConsequence(user: Held): string {
  if (user.owner.kind === 'app') {
    return `Only the app ${isolated(user.owner.appName)} uses it. Its calls as ${isolated(user.name)} are refused from now on.`;
  }
  const held = heldWords(user);
  if (held.length === 0) return 'It holds no password and no keys, so no caller loses access.';
  const isOne = held.length === 1 && user.keys.count < 2;
  const refused = `${capitalised(enumerated(held))} ${isOne ? 'is' : 'are'} refused from now on`;
  return user.type === 'system'
    ? `${refused}.`
    : `${refused}, and nobody can sign in to the console with it.`;
}

/** When a user was used last and with what, as a sentence. */
export function lastUseSentence(
  { lastUsedAt, lastUsedBy }: Pick<InterfaceUser, 'lastUsedAt' | 'lastUsedBy'>,
  now: Date,
): string {
  if (lastUsedAt === null) return 'It has never been used.';
  const at = parseInstant(lastUsedAt);
  const when = at === undefined ? lastUsedAt : pastText(at, now);
  return `It was last used ${when}${usedWith(lastUsedBy)}.`;
}

/** With what a user was used, to follow the time: `basic` or the prefix of a key. */
export function usedWith(lastUsedBy: string | null): string {
  if (lastUsedBy === null) return '';
  return lastUsedBy === 'basic' ? ', with its password' : `, with the key ${lastUsedBy}`;
}
