import type { Owner } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';

/** Read before the name of the app that owns a user. */
export const ownedByAppWords = 'Locked, owned by the app ';

/** Why an app-owned user is locked, in one sentence. */
export function ownerReason({ appName }: Extract<Owner, { kind: 'app' }>): string {
  return `The app ${isolated(appName)} owns this user: what comes from its manifest can't be changed here.`;
}
