import type { Actor } from '#src/contract/common.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { cascadeOf, type Loss } from './cascade.ts';
import { usersByOwner } from './live-fields.ts';
import type {
  AppIdentity,
  LiveApp,
  LiveGroup,
  LiveLicence,
  LivePermission,
  LiveState,
  LiveUser,
} from './live-state.ts';
import { intentOf, type Step, type Target } from './steps.ts';

/** What a record gets from whoever writes it. */
export type RecordPort = {
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly actor: Actor | null;
  readonly nextEtag: () => string;
  readonly nextUserId: () => InterfaceUserId;
};

/** Records to be written, new or changed, and the keys of those to be removed: codes, for users and apps ids. */
export type Writes<R> = { readonly put: readonly R[]; readonly remove: readonly string[] };

/** Everything that has to be written so that a plan is done. */
export type StateChanges = {
  readonly licences: Writes<LiveLicence>;
  readonly permissions: Writes<LivePermission>;
  readonly groups: Writes<LiveGroup>;
  readonly users: Writes<LiveUser>;
  readonly apps: Writes<LiveApp>;
};

/** Turns steps into writes: what is new is made, what differs is changed, what goes is removed. */
function writesOf<F extends Step['before'] & object, R>(
  steps: readonly (Step & { readonly before: F | null; readonly after: F | null })[],
  live: ReadonlyMap<string, R>,
  making: {
    readonly create: (fields: F, code: string) => R;
    readonly change: (record: R, fields: F) => R;
    readonly keyOf: (record: R) => string;
  },
): Writes<R> {
  const put: R[] = [];
  const remove: string[] = [];
  for (const step of steps) {
    const record = live.get(step.code);
    if (step.after === null) remove.push(...(record === undefined ? [] : [making.keyOf(record)]));
    else if (record === undefined || step.before === null) {
      put.push(making.create(step.after, step.code));
    } else if (intentOf(step) === 'change') put.push(making.change(record, step.after));
  }
  return { put, remove };
}

const keyed = <R extends { readonly code: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.code, record]));
const codeOf = ({ code }: { readonly code: string }) => code;
const without = (codes: readonly string[], lost: readonly string[]) => {
  const gone = new Set(lost);
  return codes.filter((code) => !gone.has(code));
};

/** The writes that lead to a target. Pure but for what the port gives. */
export function changesFor(
  target: Target,
  state: LiveState,
  { app, staysInstalled }: { readonly app: AppIdentity; readonly staysInstalled: boolean },
  port: RecordPort,
): StateChanges {
  const { now: updatedAt, actor } = port;
  const stamp = () => ({ etag: port.nextEtag(), updatedAt });
  const birth = (code: string) => ({
    code,
    origin: { kind: 'app', appId: app.id, appName: app.name } as const,
    createdAt: updatedAt,
    ...stamp(),
  });
  const userStamp = () => ({ ...stamp(), updatedBy: actor });
  const cascade = cascadeOf(state, target, app.id);
  const groups = writesOf(target.groups, keyed(state.groups), {
    create: (fields, code): LiveGroup => ({
      ...birth(code),
      ...fields,
      permissions: [...fields.permissions],
      licences: [...fields.licences],
      grantsEverything: false,
      locks: [],
    }),
    change: (record, { name, description, permissions, licences }) => ({
      ...record,
      name,
      description,
      permissions: [...permissions],
      licences: [...licences],
      ...stamp(),
    }),
    keyOf: codeOf,
  });
  const users = writesOf(target.users, usersByOwner(state.users, app.id).live, {
    create: (fields, userCode): LiveUser => ({
      id: port.nextUserId(),
      name: fields.name,
      email: null,
      type: 'system',
      active: true,
      owner: { kind: 'app', appId: app.id, appName: app.name, userCode },
      permissions: [...fields.permissions],
      groups: [...fields.groups],
      licences: [...fields.licences],
      hasPassword: false,
      keys: { count: 0, nextExpiryAt: null },
      lastUsedAt: null,
      lastUsedBy: null,
      createdAt: updatedAt,
      createdBy: actor,
      ...userStamp(),
    }),
    change: (record, fields) => ({
      ...record,
      name: fields.name,
      permissions: [...fields.permissions],
      groups: [...fields.groups],
      licences: [...fields.licences],
      ...userStamp(),
    }),
    keyOf: ({ id }) => id,
  });
  const losing = ({ record, permissions, licences }: Loss<LiveGroup>): LiveGroup => ({
    ...record,
    permissions: without(record.permissions, permissions),
    licences: without(record.licences, licences),
    ...stamp(),
  });
  const heirs = state.apps.flatMap((other): LiveApp[] => {
    const defaultGrants = target.handedOver.get(other.id);
    return defaultGrants === undefined ? [] : [{ ...other, defaultGrants }];
  });
  return {
    licences: writesOf(target.licences, keyed(state.licences), {
      create: (fields, code): LiveLicence => ({ ...birth(code), ...fields }),
      change: (record, fields) => ({ ...record, ...fields, ...stamp() }),
      keyOf: codeOf,
    }),
    permissions: writesOf(target.permissions, keyed(state.permissions), {
      create: (fields, code): LivePermission => ({ ...birth(code), ...fields }),
      change: (record, fields) => ({ ...record, ...fields, ...stamp() }),
      keyOf: codeOf,
    }),
    groups: { put: [...groups.put, ...cascade.groups.map(losing)], remove: groups.remove },
    users: {
      put: [
        ...users.put,
        ...Array.from(
          cascade.users,
          ({ record, permissions, licences, groups: left }): LiveUser => ({
            ...record,
            permissions: without(record.permissions, permissions),
            licences: without(record.licences, licences),
            groups: without(record.groups, left),
            ...userStamp(),
          }),
        ),
      ],
      remove: users.remove,
    },
    apps: staysInstalled
      ? { put: [appAfter(target, state, app), ...heirs], remove: [] }
      : { put: heirs, remove: [app.id] },
  };
}

/** What has to be remembered of an app. */
function appAfter(target: Target, state: LiveState, app: AppIdentity): LiveApp {
  const before = state.apps.find(({ id }) => id === app.id);
  return { ...before, id: app.id, name: app.name, defaultGrants: target.defaultGrants };
}

function written<R>(
  records: readonly R[],
  { put, remove }: Writes<R>,
  keyOf: (record: R) => string,
): readonly R[] {
  if (put.length + remove.length === 0) return records;
  const changed = new Map(put.map((record) => [keyOf(record), record]));
  const removed = new Set(remove);
  const known = new Set(records.map(keyOf));
  return [
    ...records
      .filter((record) => !removed.has(keyOf(record)))
      .map((record) => changed.get(keyOf(record)) ?? record),
    ...put.filter((record) => !known.has(keyOf(record))),
  ];
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The state with changes written. */
export const withChanges = (state: LiveState, changes: StateChanges): LiveState => ({
  ...state,
  licences: written(state.licences, changes.licences, codeOf),
  permissions: written(state.permissions, changes.permissions, codeOf),
  groups: written(state.groups, changes.groups, codeOf),
  users: written(state.users, changes.users, idOf),
  apps: written(state.apps, changes.apps, idOf),
});
