import type { Group } from '#src/contract/groups.ts';
import { isolated } from '#src/lib/isolated.ts';

/** Why parts of a group can't be changed, in one sentence; nothing where all of it can. */
export function lockSummary({ code, origin, locks }: Group): string | undefined {
  switch (origin.kind) {
    case 'console':
      return undefined;
    case 'app':
      return `The app ${isolated(origin.appName)} owns ${code}: its name and description come from the manifest of the app. Permissions, licences and members can be changed by hand; what is then different from the manifest is shown as drift of the app.`;
    case 'system':
      return `${code} is a system default: ${systemLocks(locks)}`;
  }
}

function systemLocks(locks: Group['locks']): string {
  if (locks.includes('members')) {
    return 'its name and description stay as they are, and everybody is in it.';
  }
  return locks.includes('permissions')
    ? 'its name, its description and what it grants stay as they are. Only its members can be chosen.'
    : 'its name and description stay as they are. Permissions, licences and members can be changed.';
}

/** Where a group comes from, as a sentence. */
export function originSentence(origin: Group['origin']): string {
  switch (origin.kind) {
    case 'console':
      return 'Made in this console.';
    case 'app':
      return `Declared by the manifest of the app ${isolated(origin.appName)}.`;
    case 'system':
      return 'A system default: it is there in every tenant.';
  }
}

/** Why nothing of the form of a group can be changed; nothing where something can. */
export function formBlock(group: Group): string | undefined {
  const fields = ['name', 'description', 'permissions', 'licences'] as const;
  return fields.every((field) => group.locks.includes(field)) ? lockSummary(group) : undefined;
}
