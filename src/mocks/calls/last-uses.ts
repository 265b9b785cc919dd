import type { Store } from '#src/mocks/store/store.ts';

type Use = {
  readonly mappingId: string;
  /** `null` for OAuth 2.0. */
  readonly userId: string | null;
  /** `null` for the password. */
  readonly keyId: string | null;
};

const nameOf = ({ mappingId, userId, keyId }: Use) => [mappingId, userId, keyId].join(' ');
const ofUser = (mappingId: string, userId: string | null) => [mappingId, userId].join(' ');

export type LastUses = {
  /** When a credential last called an endpoint and was accepted. */
  readonly of: (use: Use) => string | null;
  /** When somebody did, by whatever credential. */
  readonly ofUser: (mappingId: string, userId: string | null) => string | null;
};

const notingIn = (uses: Map<string, string>) => (use: Use, at: string) => {
  for (const name of [nameOf(use), ofUser(use.mappingId, use.userId)]) {
    const known = uses.get(name);
    if (known === undefined || known < at) uses.set(name, at);
  }
};

const ofSeeds = new WeakMap<Store, ReadonlyMap<string, string>>();

/** Those before the first visit: they never change, and may be many. */
function seededUses(store: Store): ReadonlyMap<string, string> {
  const known = ofSeeds.get(store);
  if (known !== undefined) return known;
  const uses = new Map<string, string>();
  const note = notingIn(uses);
  for (const { verdict, mappingId, userId, keyId, at } of store.seededCalls()) {
    if (verdict === 'accepted' && mappingId !== null) note({ mappingId, userId, keyId }, at);
  }
  ofSeeds.set(store, uses);
  return uses;
}

function recentUses(store: Store): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  const note = notingIn(uses);
  for (const { verdict, mapping, user, credential, at } of store.calls.all()) {
    if (verdict !== 'accepted' || mapping === null) continue;
    const keyId = credential.kind === 'api-key' ? credential.id : null;
    note({ mappingId: mapping.id, userId: user?.id ?? null, keyId }, at);
  }
  return uses;
}

/** When which endpoint was last called, by whom: told by the calls on record. */
export function lastUsesOf(store: Store): LastUses {
  const seeded = seededUses(store);
  const recent = recentUses(store);
  const find = (name: string) => recent.get(name) ?? seeded.get(name) ?? null;
  return {
    of: (use) => find(nameOf(use)),
    ofUser: (mappingId, userId) => find(ofUser(mappingId, userId)),
  };
}
