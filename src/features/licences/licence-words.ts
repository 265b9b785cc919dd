import type { Licence, LicenceEffect } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted, enumerated } from '#src/lib/words.ts';

/** Where a licence comes from, as a sentence. */
export function originSentence(origin: Licence['origin']): string {
  switch (origin.kind) {
    case 'console':
      return 'Made in this console.';
    case 'app':
      return `Declared by the manifest of the app ${isolated(origin.appName)}.`;
    case 'system':
      return 'System default. The codes of system defaults are sample data.';
  }
}

/** What the state of a licence means for what it gates. */
export function stateSentence({ enabled, gates }: Pick<Licence, 'enabled' | 'gates'>): string {
  const whom = enabled ? 'whoever holds it' : 'nobody';
  if (gates.length === 0) return 'It gates no permission, so nothing depends on its state.';
  if (gates.length === 1) return `The permission that it gates counts for ${whom}.`;
  return `The ${counted(gates.length, 'permission')} that it gates count for ${whom}.`;
}

/** How many users gain or lose how many permissions, as a sentence. */
export function effectSentence({
  enabled,
  unfilteredTotal: users,
  permissions,
}: Pick<LicenceEffect, 'enabled' | 'unfilteredTotal' | 'permissions'>): string {
  if (users === 0) return `No user ${enabled ? 'gains' : 'loses'} a permission by it.`;
  const verb = enabled ? 'gain' : 'lose';
  const what = counted(permissions.length, 'permission');
  return `${counted(users, 'user')} ${users === 1 ? `${verb}s` : verb} ${what}:`;
}

const namedAtMost = 3;

/** The first codes of several, and how many more there are. */
export function someCodes(codes: readonly string[]): string {
  const hidden = codes.length - namedAtMost;
  if (hidden <= 0) return enumerated(codes);
  return enumerated([...codes.slice(0, namedAtMost), `${hidden} more`]);
}
