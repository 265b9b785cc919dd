import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserPatch, NewInterfaceUser } from '#src/contract/interface-users.ts';
import { allUsersGroup, fixedMembersReason } from './all-users.ts';
import { editableFields, type EditableField, isSameValue } from './field-changes.ts';
import { userTypeFacts } from './user-types.ts';

type BlockCode =
  | 'user.app-owned'
  | 'user.self-deactivate'
  | 'user.self-delete'
  | 'user.self-type'
  | 'user.active'
  | 'user.live-keys'
  | 'user.not-system'
  | 'group.fixed-members'
  | 'group.locked'
  | 'group.not-console';

/** Why something can't be done with an interface user: never (403), or not as things stand (409). */
export type Block = {
  readonly code: BlockCode;
  readonly detail: string;
  readonly status: 403 | 409;
  /** The field of the request that it is about, where it is about one (RFC 6901). */
  readonly pointer?: `/${string}`;
};

type Subject = Pick<InterfaceUser, 'id' | 'name' | 'active' | 'owner' | 'keys'>;
type Field = EditableField | 'password';

const selfBlocks = {
  deactivate: {
    code: 'user.self-deactivate',
    status: 403,
    detail: 'You cannot deactivate the user that you are signed in as. Another administrator can.',
  },
  delete: {
    code: 'user.self-delete',
    status: 403,
    detail: 'You cannot delete the user that you are signed in as. Another administrator can.',
  },
  type: {
    code: 'user.self-type',
    status: 403,
    detail:
      'You cannot change the type of the user that you are signed in as. Another administrator can.',
  },
} as const satisfies Record<string, Block>;

const ownedBlock = (user: Subject, consequence: string): Block | null =>
  user.owner.kind === 'app'
    ? {
        code: 'user.app-owned',
        status: 403,
        detail: `The app ${user.owner.appName} owns this user: ${consequence}.`,
      }
    : null;

function keysBlock({ keys }: Subject): Block | null {
  if (keys.count === 0) return null;
  const held = keys.count === 1 ? '1 live API key' : `${keys.count} live API keys`;
  return {
    code: 'user.live-keys',
    status: 409,
    detail: `The type cannot change while the user has ${held}. Revoke ${keys.count === 1 ? 'it' : 'them'} first.`,
  };
}

function blockWithoutPointer(user: Subject, field: Field, viewerId: string): Block | null {
  const isSelf = user.id === viewerId;
  switch (field) {
    case 'name':
      return ownedBlock(user, 'its name comes from the manifest of the app');
    case 'password':
      return ownedBlock(user, 'it has no password and cannot be signed in to');
    case 'type':
      return (
        ownedBlock(user, 'it is always a system user') ??
        (isSelf ? selfBlocks.type : keysBlock(user))
      );
    case 'active':
      return isSelf && user.active ? selfBlocks.deactivate : null;
    case 'permissions':
    case 'groups':
      return null;
  }
}

/** Why a field of a user can't be changed right now; `null` when it can. */
export function fieldBlock(user: Subject, field: Field, viewerId: string): Block | null {
  const block = blockWithoutPointer(user, field, viewerId);
  return block === null ? null : { ...block, pointer: `/${field}` };
}

/** Why a user can't be deactivated; `null` when it can. */
export function deactivationBlock(user: Subject, viewerId: string): Block | null {
  return fieldBlock(user, 'active', viewerId);
}

/** Why a user can't be deleted; `null` when it can. */
export function deletionBlock(user: Subject, viewerId: string): Block | null {
  if (user.id === viewerId) return selfBlocks.delete;
  const owned = ownedBlock(
    user,
    'it is removed when the app is uninstalled, and can be deactivated until then',
  );
  if (owned !== null || !user.active) return owned;
  return {
    code: 'user.active',
    status: 409,
    detail: `${user.name} is active. Deactivate it first, so that callers are refused before it is gone.`,
  };
}

/** Why a user gets no API key, whoever asks; `null` when it can have some. */
export function keyIssueBlock(user: Pick<InterfaceUser, 'name' | 'owner' | 'type'>): Block | null {
  const { name, owner, type } = user;
  if (owner.kind === 'app') {
    return {
      code: 'user.app-owned',
      status: 403,
      detail: `The app ${owner.appName} owns this user: it gets no API keys here.`,
    };
  }
  return type === 'system'
    ? null
    : {
        code: 'user.not-system',
        status: 409,
        detail: `Only system users have API keys, and ${name} is of type ${userTypeFacts[type].label}.`,
      };
}

/** Why the members of a group can't be chosen; `null` when they can. */
export function membershipBlock(groupCode: string): Block | null {
  return groupCode === allUsersGroup
    ? {
        code: 'group.fixed-members',
        status: 403,
        pointer: '/groups',
        detail: fixedMembersReason(allUsersGroup),
      }
    : null;
}

/** What of a change request can't be done. A field that is sent but stays as it is blocks nothing. */
export function patchBlocks(
  user: Subject & Pick<InterfaceUser, EditableField>,
  patch: InterfaceUserPatch,
  viewerId: string,
): Block[] {
  const changed: Field[] = editableFields.filter((field) => {
    const value = patch[field];
    return value !== undefined && !isSameValue(user[field], value);
  });
  if (patch.password !== undefined) changed.push('password');
  const before = new Set(user.groups);
  const after = new Set(patch.groups ?? user.groups);
  const moved = [...after, ...before].filter((group) => before.has(group) !== after.has(group));
  return [
    ...changed.map((field) => fieldBlock(user, field, viewerId)),
    ...moved.map(membershipBlock),
  ].filter((block) => block !== null);
}

/** What of a new user can't be made. */
export function newUserBlocks(body: Pick<NewInterfaceUser, 'groups'>): Block[] {
  return Array.from(new Set(body.groups), membershipBlock).filter((block) => block !== null);
}
