import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { manifestLimits } from '#src/domain/manifest/limits.ts';
import { splitName } from '#src/domain/manifest/person-name.ts';
import { isLargerThan } from '#src/domain/manifest/text-size.ts';

/** A few names, so that a sentence stays one. */
function someOf(users: readonly InterfaceUser[]): string {
  const names = users.slice(0, 3).map(({ name }) => name);
  const rest = users.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}

const about = (users: readonly InterfaceUser[], says: (names: string) => string): string[] =>
  users.length === 0 ? [] : [says(someOf(users))];

function isCalledOtherwise({ name }: InterfaceUser): boolean {
  const { first, last } = splitName(name);
  return `${first} ${last}` !== name;
}

/** What a manifest can't say of these users, or says in another way. */
export function exportNotes(users: readonly InterfaceUser[], manifest: string): string[] {
  const exported = users.filter(({ owner }) => owner.kind === 'console');
  return [
    ...about(
      users.filter(({ owner }) => owner.kind === 'app'),
      (names) => `Left out, as an app owns them and its own manifest has them: ${names}.`,
    ),
    ...(exported.length === 0
      ? []
      : [
          'Passwords, API keys and e-mail addresses are not part of a manifest: what it installs are new users, which only their app can use.',
        ]),
    ...about(
      exported.filter(({ type }) => type !== 'system'),
      (names) => `Installed as system users, whatever their type is here: ${names}.`,
    ),
    ...about(
      exported.filter(({ active }) => !active),
      (names) => `Inactive here, and active once they are installed: ${names}.`,
    ),
    ...about(
      exported.filter(isCalledOtherwise),
      (names) => `Called a little differently, as a first and a last name are needed: ${names}.`,
    ),
    ...(isLargerThan(manifest, manifestLimits.bytes)
      ? ['The manifest is larger than 1 MiB and can’t be installed. Export fewer users at a time.']
      : []),
  ];
}
