import { apiKeyEndpoints } from '#src/contract/api-keys.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { expiryErrors, keylessReason } from '#src/mocks/keys/key-rules.ts';
import { listKeys } from '#src/mocks/keys/key-list.ts';
import {
  asApiKey,
  changeKey,
  issueKey,
  newSecret,
  revokeKey,
  rotateKey,
} from '#src/mocks/keys/key-writes.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';

const missingUser = 'This interface user does not exist: it was deleted, or the address is wrong.';
const missing = 'This API key does not exist: its user was deleted, or the address is wrong.';

const locationOf = (id: string) => `/api-keys/${encodeURIComponent(id)}`;

export const apiKeyMocks = [
  mock(apiKeyEndpoints.listOfUser, ({ params, query, world, refuse }) => {
    if (world.store.users.get(params.id) === undefined)
      throw refuse('not-found', missingUser, deletionOf(world, 'interface-user', params.id));
    return { body: listKeys(world, { ...query, user: params.id }) };
  }),

  mock(apiKeyEndpoints.issue, async ({ params, body, viewer, world, refuse }) => {
    const owner = () => {
      const user = world.store.users.get(params.id);
      if (user === undefined)
        throw refuse('not-found', missingUser, deletionOf(world, 'interface-user', params.id));
      const reason = keylessReason(user);
      if (reason !== undefined) throw refuse('conflict', reason);
      return user;
    };
    owner();
    refuseErrors(expiryErrors(body.expiresAt, world.now()));
    const made = await newSecret();
    // Again: somebody else may have changed the user while the secret was made.
    const issued = issueKey(world, viewer, owner(), body, made);
    return {
      body: issued,
      location: locationOf(issued.key.id),
      headers: { ETag: issued.key.etag },
    };
  }),

  mock(apiKeyEndpoints.list, ({ query, world }) => ({ body: listKeys(world, query) })),

  mock(apiKeyEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.apiKeys.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    return { body: asApiKey(world, row) };
  }),

  mock(apiKeyEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.apiKeys.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    const key = asApiKey(world, row);
    checkMatch(key);
    if (body.disabled !== undefined && body.disabled !== row.disabled) {
      const block = keyActionBlock(key, body.disabled ? 'disable' : 'enable');
      if (block !== null) throw refuse('conflict', block, { pointer: '/disabled' });
    }
    return { body: asApiKey(world, changeKey(world, viewer, row, body)) };
  }),

  mock(apiKeyEndpoints.revoke, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.apiKeys.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    const key = asApiKey(world, row);
    checkMatch(key);
    const block = keyActionBlock(key, 'revoke');
    if (block !== null) throw refuse('conflict', block);
    revokeKey(world, viewer, row);
    return {};
  }),

  mock(apiKeyEndpoints.rotate, async ({ params, body, viewer, world, refuse }) => {
    const current = () => {
      const row = world.store.apiKeys.get(params.id);
      const user = row && world.store.users.get(row.userId);
      if (row === undefined || user === undefined) throw refuse('not-found', missing);
      const block = keylessReason(user) ?? keyActionBlock(asApiKey(world, row), 'rotate');
      if (block !== null) throw refuse('conflict', block);
      return [row, user] as const;
    };
    current();
    refuseErrors(expiryErrors(body.expiresAt, world.now()));
    const made = await newSecret();
    // Again: somebody else may have rotated the key while the secret was made.
    const issued = rotateKey(world, viewer, current(), body, made);
    return {
      body: issued,
      location: locationOf(issued.key.id),
      headers: { ETag: issued.key.etag },
    };
  }),
];
