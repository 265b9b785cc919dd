import type { LicenceEffect, LicenceEffectQuery } from '#src/contract/licences.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { type LicenceEffect as DomainEffect, licenceEffect } from '#src/domain/licence-effect.ts';
import { callWorldOf, versionForCalls } from '#src/mocks/calls/store-world.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { selectFrom, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

const asEntry = (
  { id, name, email, active }: InterfaceUser,
  permissions: readonly string[],
): LicenceEffect['items'][number] => ({
  user: { id, name, email, active },
  permissions: [...permissions],
});

type Kept = { readonly name: string; readonly effect: DomainEffect<InterfaceUser> };

/** The last effect of each store: whoever pages through one asks for the same one again and again. */
const lastEffect = new WeakMap<Store, Kept>();

function effectOn(
  store: Store,
  change: { readonly code: string; readonly enabled: boolean },
  sort: LicenceEffectQuery['sort'],
): DomainEffect<InterfaceUser> {
  const name = JSON.stringify([versionForCalls(store), change, sort]);
  const last = lastEffect.get(store);
  if (last?.name === name) return last.effect;
  const everybody = selectFrom(store.users, { sort });
  const effect = licenceEffect(everybody, callWorldOf(store).grantRecords, change);
  lastEffect.set(store, { name, effect });
  return effect;
}

/** What a switch of a licence does to effective permissions: totals over everybody, a window of who. */
export function effectAnswerTo(
  { store }: World,
  { code, enabled: isEnabled }: StoredLicence,
  query: LicenceEffectQuery,
): LicenceEffect {
  const { q, sort } = query;
  const enabled = query.enabled ?? !isEnabled;
  const { users, permissions } = effectOn(store, { code, enabled }, sort);
  const found = q === undefined ? undefined : new Set(selectFrom(store.users, { sort, q }));
  const matching = found === undefined ? users : users.filter(({ user }) => found.has(user));
  const { items, total } = windowOf(matching, query);
  return {
    enabled,
    items: items.map(({ user, permissions: codes }) => asEntry(user, codes)),
    total,
    unfilteredTotal: users.length,
    permissions: permissions.map(({ code: permission, users: count }) => ({
      code: permission,
      name: store.permissions.get(permission)?.name ?? permission,
      users: count,
    })),
  };
}
