import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { BulkAnswer, BulkRequest } from '#src/contract/interface-users.ts';
import { counted, enumerated, firstNames } from '#src/lib/words.ts';

export type BulkAction = BulkRequest['action'];

export type BulkFacts = {
  /** On the button. */
  label: string;
  /** What is chosen before it can be done. */
  needs: 'nothing' | 'permissions' | 'groups';
  isDangerous: boolean;
  keepLabel: string;
  /** "Deactivate 12 interface users?" */
  titleOf: (users: string) => string;
  /** What it means, for callers first. */
  meaning: string;
  /** "12 interface users deactivated" */
  doneOf: (users: string) => string;
  /** Why a user is skipped. */
  alreadySo: string;
};

export const bulkFacts: Record<BulkAction, BulkFacts> = {
  activate: {
    label: 'Activate',
    needs: 'nothing',
    isDangerous: false,
    keepLabel: 'Keep as they are',
    titleOf: (users) => `Activate ${users}?`,
    meaning: 'Calls with their passwords and keys are accepted from now on.',
    doneOf: (users) => `${users} activated`,
    alreadySo: 'It was active already.',
  },
  deactivate: {
    label: 'Deactivate',
    needs: 'nothing',
    isDangerous: true,
    keepLabel: 'Keep as they are',
    titleOf: (users) => `Deactivate ${users}?`,
    meaning:
      'Calls with their passwords and keys are refused from now on. They stay in the list and can be activated again.',
    doneOf: (users) => `${users} deactivated`,
    alreadySo: 'It was inactive already.',
  },
  grant: {
    label: 'Grant permissions',
    needs: 'permissions',
    isDangerous: false,
    keepLabel: 'Cancel',
    titleOf: (users) => `Grant permissions to ${users}?`,
    meaning: 'They get these permissions directly, beside what they have.',
    doneOf: (users) => `Permissions granted to ${users}`,
    alreadySo: 'It held them directly already.',
  },
  revoke: {
    label: 'Revoke permissions',
    needs: 'permissions',
    isDangerous: true,
    keepLabel: 'Cancel',
    titleOf: (users) => `Revoke permissions from ${users}?`,
    meaning:
      'They lose these permissions where they hold them directly; what a group grants them stays. Calls that need a lost permission are refused from now on.',
    doneOf: (users) => `Permissions revoked from ${users}`,
    alreadySo: 'It did not hold them directly.',
  },
  'add-to-group': {
    label: 'Add to groups',
    needs: 'groups',
    isDangerous: false,
    keepLabel: 'Cancel',
    titleOf: (users) => `Add ${users} to groups?`,
    meaning: 'They get what the groups grant, permissions and licences, from now on.',
    doneOf: (users) => `${users} added to groups`,
    alreadySo: 'It was a member already.',
  },
  'remove-from-group': {
    label: 'Remove from groups',
    needs: 'groups',
    isDangerous: true,
    keepLabel: 'Cancel',
    titleOf: (users) => `Remove ${users} from groups?`,
    meaning:
      'They lose what only these groups grant them. Calls that need a lost permission are refused from now on.',
    doneOf: (users) => `${users} removed from groups`,
    alreadySo: 'It was not a member.',
  },
  delete: {
    label: 'Delete',
    needs: 'nothing',
    isDangerous: true,
    keepLabel: 'Keep them',
    titleOf: (users) => `Delete ${users}?`,
    meaning:
      'Only inactive ones that the console owns are deleted; the others stay and are listed with the reason. A deleted user is gone for good, and its address is free again.',
    doneOf: (users) => `${users} deleted`,
    alreadySo: 'It was gone already.',
  },
};

/** "1 interface user", "12 interface users". */
export function usersCounted(count: number): string {
  return counted(count, 'interface user');
}

/** Whom it is about, as far as their rows have been read: "crm-sync, sap-connector and 10 more". */
export function whoWords(known: readonly Pick<InterfaceUser, 'name'>[], count: number): string {
  return firstNames(
    known.map((user) => user.name),
    count,
  );
}

/** What the active ones among those read hold, where it is about to be refused. */
export function heldWords(
  known: readonly Pick<InterfaceUser, 'active' | 'hasPassword' | 'keys'>[],
): string {
  const active = known.filter((user) => user.active);
  const passwords = active.filter((user) => user.hasPassword).length;
  const keys = active.reduce((sum, user) => sum + user.keys.count, 0);
  const held = [
    ...(passwords > 0 ? [counted(passwords, 'password')] : []),
    ...(keys > 0 ? [counted(keys, 'key')] : []),
  ];
  if (active.length === 0) return 'None of them is active.';
  return held.length === 0
    ? `${counted(active.length, 'is', 'are')} active, without any credential.`
    : `${counted(active.length, 'is', 'are')} active and together hold ${enumerated(held)}.`;
}

const countsAsDrift: ReadonlySet<BulkAction> = new Set([
  'grant',
  'revoke',
  'add-to-group',
  'remove-from-group',
]);

/** What changing groups and permissions means for the app-owned among those read; nothing where there are none. */
export function driftWords(
  action: BulkAction,
  known: readonly Pick<InterfaceUser, 'owner'>[],
): string | undefined {
  if (!countsAsDrift.has(action)) return undefined;
  const apps = known.flatMap(({ owner }) => (owner.kind === 'app' ? [owner.appName] : []));
  if (apps.length === 0) return undefined;
  const are = counted(apps.length, 'of them is', 'of them are');
  return `${are} owned by ${firstNames([...new Set(apps)])}: what differs from the manifest then counts as drift.`;
}

/** What became of a bulk action: "10 interface users deactivated, 2 failed" */
export function outcomeWords(
  action: BulkAction,
  results: readonly BulkAnswer['results'][number][],
): string {
  const countOf = (outcome: BulkAnswer['results'][number]['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  const [done, failed, skipped] = [countOf('done'), countOf('failed'), countOf('skipped')];
  const parts = [
    done === 0 ? 'Nothing was changed' : bulkFacts[action].doneOf(usersCounted(done)),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    ...(skipped > 0 ? [`${skipped.toLocaleString('en')} skipped, being so already`] : []),
  ];
  return parts.join(', ');
}
