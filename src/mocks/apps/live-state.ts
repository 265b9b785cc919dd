import type { AppIdentity, LiveState } from '#src/domain/manifest/live-state.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import { perState } from './per-state.ts';

/** Everything that a manifest can change, as it is in the store. */
export const liveStateOf = perState((store): LiveState => ({
  licences: [...store.licences.all()],
  permissions: [...store.permissions.all()],
  groups: [...store.groups.all()],
  users: [...store.users.all()],
  apps: [...store.apps.all()],
  mappings: [...store.mappings.all()],
}));

export const identityOf = ({ id, name }: StoredApp): AppIdentity => ({ id, name });
