import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { TypedCredential } from '#src/domain/typed-credential.ts';
import { generateApiKey } from '#src/domain/api-key.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import { giveKey, givePassword } from '#e2e/fixtures/credentials.ts';
import { named } from '#e2e/flows/impact.ts';
import type { Stage } from '#e2e/flows/try-it.ts';

/** Takes basic authentication, and `order_write`. */
export const byPassword = 'Create order';
/** Takes an API key, and `price_list_read`. */
export const byKey = 'Price list';
/** Takes OAuth 2.0. */
export const byToken = 'Product feed';

/** Reaches what takes a password, and what takes a key. */
export const connector = 'sap-connector';

/** Reads and writes customers, and is in no group. */
export const outsider = 'CRM sync';

export const password = 'Drawbridge-Ünder-7';

/** A user as it stands, changed before anybody looks. */
export function userNamed(
  { world: { store } }: Stage,
  name: string,
  changes: Partial<InterfaceUser> = {},
): InterfaceUser {
  const user = { ...named(store.users.all(), name), ...changes };
  store.users.put(user);
  return user;
}

type BasicCredential = Extract<TypedCredential, { kind: 'basic' }>;

/** The password of a user, as its partner types it. */
export async function passwordOf(stage: Stage, user: InterfaceUser): Promise<BasicCredential> {
  await givePassword(stage.world, user, password);
  return { kind: 'basic', address: user.email ?? '', password };
}

/** A key of a user, changed since it was issued, as its partner types it. */
export async function keyOf(
  { world }: Stage,
  user: InterfaceUser,
  changes: Partial<StoredApiKey> = {},
): Promise<TypedCredential> {
  const { id, secret } = await giveKey(world, user, 'Nightly');
  const row = world.store.apiKeys.get(id);
  if (row !== undefined) world.store.apiKeys.put({ ...row, ...changes });
  return asKey(secret);
}

export const asKey = (key: string): TypedCredential => ({
  kind: 'api-key',
  key,
  header: 'authorization',
});

/** A key that nobody was issued, and that has the form of one. */
export const strangeKey = () =>
  asKey(generateApiKey((count) => crypto.getRandomValues(new Uint8Array(count))));
