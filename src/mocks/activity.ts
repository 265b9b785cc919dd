import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Actor } from '#src/contract/common.ts';
import type { TargetKind } from './store/activity-log.ts';
import type { World } from './world.ts';

type Target = { readonly kind: TargetKind; readonly id: string; readonly name: string };

/** Who did something, as it is recorded. */
export const actorOf = ({ id, name }: Actor): Actor => ({ id, name });

export const userTarget = ({ id, name }: Actor): Target => ({ kind: 'interface-user', id, name });

export const permissionTarget = ({ code, name }: { code: string; name: string }): Target => ({
  kind: 'permission',
  id: code,
  name,
});

export const licenceTarget = ({ code, name }: { code: string; name: string }): Target => ({
  kind: 'licence',
  id: code,
  name,
});

export const groupTarget = ({ code, name }: { code: string; name: string }): Target => ({
  kind: 'group',
  id: code,
  name,
});

export const systemTarget = ({ id, name }: Actor): Target => ({ kind: 'system', id, name });

export const mappingTarget = ({ id, name }: Actor): Target => ({
  kind: 'incoming-mapping',
  id,
  name,
});

export const keyTarget = ({ id, label }: { id: string; label: string }): Target => ({
  kind: 'api-key',
  id,
  name: label,
});

export const appTarget = ({ id, name }: Actor): Target => ({ kind: 'app', id, name });

/** Writes down who did what, before and after. No secret ever gets here. */
export function recordActivity(
  world: World,
  by: Actor,
  action: ActivityEntry['action'],
  target: Target,
  changes: ActivityEntry['changes'] = [],
): void {
  world.store.activity.put({
    id: world.store.nextId('act'),
    at: world.now().toISOString(),
    by: actorOf(by),
    action,
    target,
    changes,
  });
}
