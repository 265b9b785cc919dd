import { type Availability, interfaceUserEndpoints } from '#src/contract/interface-users.ts';
import { checkName } from '#src/domain/interface-user-name.ts';
import {
  deletionBlock,
  membershipBlock,
  newUserBlocks,
  patchBlocks,
} from '#src/domain/user-rules.ts';
import { asUser } from '#src/mocks/keys/live-keys.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import { hashPassword } from '#src/mocks/passwords.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { activityWindow } from '#src/mocks/users/activity-window.ts';
import { applyToMany } from '#src/mocks/users/bulk.ts';
import {
  codeErrors,
  codesIn,
  emailOf,
  freeNameLike,
  nameErrors,
  refuseBlocks,
  refuseErrors,
  refuseTaken,
  takenReason,
} from '#src/mocks/users/user-checks.ts';
import { listUsers } from '#src/mocks/users/user-list.ts';
import { storyOf } from '#src/mocks/users/user-story.ts';
import { addUser, changeUser, removeUser } from '#src/mocks/users/user-writes.ts';

const missing = 'This interface user does not exist: it was deleted, or the address is wrong.';

function availabilityOf(store: Store, name: string): Availability {
  const checked = checkName(name);
  if (checked.kind === 'refused') return { email: null, available: false, reason: checked.detail };
  const email = emailOf(checked.name);
  const holder = store.addresses.holderOf(email);
  if (holder === undefined) return { email, available: true };
  const suggestion = freeNameLike(store, checked.name);
  return {
    email,
    available: false,
    reason: takenReason(email, holder),
    heldBy: { id: holder.id, name: holder.name },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

export const interfaceUserMocks = [
  mock(interfaceUserEndpoints.list, ({ query, world }) => ({
    body: listUsers(world, query),
  })),

  mock(interfaceUserEndpoints.create, async ({ body, viewer, world }) => {
    refuseErrors([...nameErrors(body.name), ...codeErrors(world.store, body)]);
    refuseBlocks(newUserBlocks(body));
    refuseTaken(world.store, body.name);
    const hash = await hashPassword(body.password);
    // Again: somebody else may have taken the address while the password was hashed.
    refuseTaken(world.store, body.name);
    const user = addUser(world, viewer, body, hash);
    return { body: user, location: `/interface-users/${encodeURIComponent(user.id)}` };
  }),

  mock(interfaceUserEndpoints.availability, ({ query, world }) => ({
    body: availabilityOf(world.store, query.name),
  })),

  mock(interfaceUserEndpoints.bulk, ({ body, viewer, world }) => {
    refuseErrors(codeErrors(world.store, codesIn(body)));
    if ('groups' in body) {
      refuseBlocks(body.groups.map(membershipBlock));
    }
    return { body: applyToMany(world, viewer, body) };
  }),

  mock(interfaceUserEndpoints.read, ({ params, world, refuse }) => {
    const user = world.store.users.get(params.id);
    if (user === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'interface-user', params.id));
    return { body: asUser(world, user) };
  }),

  mock(
    interfaceUserEndpoints.update,
    async ({ params, body, viewer, world, refuse, checkMatch }) => {
      const { password, ...patch } = body;
      const current = () => {
        const row = world.store.users.get(params.id);
        if (row === undefined)
          throw refuse('not-found', missing, deletionOf(world, 'interface-user', params.id));
        const user = asUser(world, row);
        checkMatch(user);
        return user;
      };
      const user = current();
      refuseBlocks(patchBlocks(user, body, viewer.id));
      const isRenamed = patch.name !== undefined && patch.name !== user.name;
      refuseErrors([
        ...(isRenamed ? nameErrors(patch.name ?? '') : []),
        ...codeErrors(world.store, patch),
      ]);
      const hash = password === undefined ? undefined : await hashPassword(password);
      // Again: somebody else may have changed the user while the password was hashed.
      const changed = changeUser(world, viewer, current(), patch, hash);
      return { body: asUser(world, changed) };
    },
  ),

  mock(interfaceUserEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const user = world.store.users.get(params.id);
    if (user === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'interface-user', params.id));
    checkMatch(asUser(world, user));
    refuseBlocks([deletionBlock(user, viewer.id)]);
    removeUser(world, viewer, user);
    return {};
  }),

  mock(interfaceUserEndpoints.activity, ({ params, query, world, refuse }) => {
    if (world.store.users.get(params.id) === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'interface-user', params.id));
    return { body: activityWindow(storyOf(world.store, params.id), query) };
  }),
];
