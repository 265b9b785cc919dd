import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Actor } from '#src/contract/common.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import type { Seed } from '#src/mocks/store/tables.ts';
import { keysFor, usersWithKeys } from './api-keys.ts';
import { userFrom } from './build-user.ts';
import { callsOf } from './calls.ts';
import { systemsAt } from './external-systems.ts';
import { groupsAt } from './groups.ts';
import { withHistory } from './history.ts';
import { appsAt, historyOfApp } from './installed-apps.ts';
import { keyHistory } from './key-history.ts';
import { licencesAt } from './licences.ts';
import { installer } from './makers.ts';
import { mappingsAt } from './mappings.ts';
import { firstPeople, people } from './people.ts';
import { permissionsAt } from './permissions.ts';
import { createRandom } from './random.ts';
import { demoPasswordHash, sealedHashes } from './secrets.ts';
import { appUsers, systems } from './systems.ts';
import type { UserLine } from './user-lines.ts';

type Maker = { readonly seed: number; readonly epoch: Date };

const idOf = (index: number) => `usr_${(index + 1).toString().padStart(3, '0')}`;

/** Who set the tenant up: nobody created the first, the first created the other operators, and those the rest. */
function creatorOf(line: UserLine, index: number, first: Actor, others: readonly Actor[]) {
  if (index === 0) return null;
  if (line.app !== undefined) return installer;
  return line.type === undefined ? (others[index % others.length] ?? first) : first;
}

/** The users of apps are as they were installed, but for what was done by hand. */
function changesByHand({ app, isInactive, permissionByHand }: UserLine): number | undefined {
  if (app === undefined) return undefined;
  return (isInactive === true ? 1 : 0) + (permissionByHand === undefined ? 0 : 1);
}

function usersFrom(lines: readonly UserLine[], { seed, epoch }: Maker) {
  const actors = lines.flatMap(({ name, type }, index) =>
    type === 'administrator' ? [{ id: idOf(index), name }] : [],
  );
  const [first = { id: idOf(0), name: lines[0]?.name ?? '' }, ...others] = actors;
  return lines.map((line, index) => {
    // Each user has its own random numbers, so that adding a line leaves all other users as they were.
    const random = createRandom(seed + index * 7919);
    const by = creatorOf(line, index, first, [first, ...others]);
    const user = userFrom(line, { id: idOf(index), epoch, random, by });
    const operators = [first, ...others] as const;
    return withHistory(user, { epoch, random, operators, changes: changesByHand(line) });
  });
}

function passwordFor(user: InterfaceUser, index: number): Seed['passwords'] {
  if (!user.hasPassword) return [];
  const sealed = sealedHashes[index % sealedHashes.length] ?? sealedHashes[0];
  return [{ id: user.id, hash: user.type === 'system' ? sealed : demoPasswordHash }];
}

/** The tenant at a moment: its people, systems and apps, or, when empty, the first people alone. */
export function tenantSeed({ seed, epoch, isEmpty }: Maker & { readonly isEmpty: boolean }): Seed {
  const lines = isEmpty ? firstPeople : [...people, ...systems, ...appUsers];
  const made = usersFrom(lines, { seed, epoch });
  const bare = made.map(({ user }, index) => ({ ...user, etag: `"${index + 2}"` }));
  const histories = new Map<string, readonly ActivityEntry[]>(
    made.map(({ user, entries }) => [user.id, entries]),
  );
  const records = {
    permissions: permissionsAt(epoch, isEmpty),
    groups: groupsAt(epoch, isEmpty),
    licences: licencesAt(epoch, isEmpty),
    systems: isEmpty ? [] : systemsAt(epoch),
    mappings: isEmpty ? [] : mappingsAt(epoch),
    apps: appsAt(epoch, isEmpty),
  };
  const appHistories = new Map(records.apps.map((app) => [String(app.id), historyOfApp(app)]));
  const apiKeys = isEmpty ? [] : keysFor({ ...records, users: bare }, { seed, epoch });
  const users = usersWithKeys(bare, apiKeys, epoch);
  const keysById = new Map<string, StoredApiKey>(apiKeys.map((key) => [key.id, key]));
  const namesById = new Map<string, string>(users.map(({ id, name }) => [id, name]));
  return {
    ...records,
    users,
    apiKeys,
    calls: () => (isEmpty ? [] : callsOf({ ...records, users, apiKeys }, { seed, epoch })),
    passwords: users.flatMap(passwordFor),
    historyOf: (kind, id) => {
      if (kind === 'app') return appHistories.get(id) ?? [];
      if (kind === 'interface-user') return histories.get(id) ?? [];
      const key = kind === 'api-key' ? keysById.get(id) : undefined;
      return key === undefined ? [] : keyHistory(key, namesById.get(key.userId) ?? '');
    },
  };
}
