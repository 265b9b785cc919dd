import type { LiveGroup, LiveState, LiveUser } from './live-state.ts';
import type { Gone, Target } from './steps.ts';

/**
 * A group or user that the app doesn't own and that loses something of the app's, because it was given that by hand.
 */
export type Loss<R> = {
  readonly record: R;
  readonly permissions: readonly string[];
  readonly licences: readonly string[];
  readonly groups: readonly string[];
};

const amongst = (codes: readonly string[], gone: ReadonlySet<string>) =>
  codes.filter((code) => gone.has(code));

function lossOf<R extends { permissions: readonly string[]; licences: readonly string[] }>(
  record: R,
  groups: readonly string[],
  gone: Gone,
): Loss<R>[] {
  const loss = {
    record,
    permissions: amongst(record.permissions, gone.permissions),
    licences: amongst(record.licences, gone.licences),
    groups: amongst(groups, gone.groups),
  };
  return loss.permissions.length + loss.licences.length + loss.groups.length > 0 ? [loss] : [];
}

/** Groups and users that aren't the app's, and hold something of it that goes. System default groups are in the steps. */
export function cascadeOf(
  state: LiveState,
  { gone }: Target,
  appId: string,
): { readonly groups: readonly Loss<LiveGroup>[]; readonly users: readonly Loss<LiveUser>[] } {
  const isForeign = (owner: { readonly kind: string; readonly appId?: string }) =>
    owner.kind === 'console' || (owner.kind === 'app' && owner.appId !== appId);
  if (gone.licences.size + gone.permissions.size + gone.groups.size === 0) {
    return { groups: [], users: [] };
  }
  return {
    groups: state.groups
      .filter(({ origin }) => isForeign(origin))
      .flatMap((group) => lossOf(group, [], gone)),
    users: state.users
      .filter(({ owner }) => isForeign(owner))
      .flatMap((user) => lossOf(user, user.groups, gone)),
  };
}
