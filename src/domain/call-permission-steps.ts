import type { CallStep } from '#src/contract/call-step-record.ts';
import type { CallFacts } from './call-facts.ts';
import { asKey, asLicence, asPermission, asUser, skipped } from './call-step-parts.ts';
import { effectOf, sourcesOf } from './effective-permissions.ts';

/** Whether the user holds the permission, and through what; whether it counts is for the licences to say. */
export function permissionHeld({ need, world }: CallFacts): CallStep {
  const step = 'permission-held';
  if ('open' in need) return skipped(step, need.open);
  const { user, code, holdings } = need;
  const through = sourcesOf(code, holdings, world.grants);
  const permission = asPermission(code, world);
  if (through.length > 0) {
    return { step, outcome: 'passed', reason: 'permission.held', record: permission, through };
  }
  const record = asUser(user);
  return { step, outcome: 'failed', reason: 'permission.not-held', record, permission };
}

/** Whether the licences of the permission, and of those above it, are enabled. */
export function licenceEnabled({ need, world }: CallFacts): CallStep {
  const step = 'licence-enabled';
  if ('open' in need) return skipped(step, need.open);
  const { code, holdings } = need;
  const gate = world.grants.gates.get(code)?.[0];
  if (gate === undefined) return skipped(step, 'licence.none');
  const effect = effectOf(code, holdings.licences, world.grants);
  if (effect.kind !== 'switched-off') {
    return { step, outcome: 'passed', reason: 'licence.enabled', record: asLicence(gate) };
  }
  const record = asLicence(effect.licence);
  const permission = asPermission(code, world);
  return { step, outcome: 'failed', reason: 'licence.switched-off', record, permission };
}

/** Whether the user holds them, itself or through a group. */
export function licenceHeld({ need, world }: CallFacts): CallStep {
  const step = 'licence-held';
  if ('open' in need) return skipped(step, need.open);
  const { user, code, holdings } = need;
  const gate = world.grants.gates.get(code)?.[0];
  if (gate === undefined) return skipped(step, 'licence.none');
  const effect = effectOf(code, holdings.licences, world.grants);
  switch (effect.kind) {
    case 'switched-off':
      return skipped(step, 'licence.waiting');
    case 'counts':
      return { step, outcome: 'passed', reason: 'licence.held', record: asLicence(gate) };
    case 'not-held':
      return {
        step,
        outcome: 'failed',
        reason: 'licence.not-held',
        record: asUser(user),
        licence: asLicence(effect.licence),
        permission: asPermission(code, world),
      };
  }
}

/** Whether the key was issued for the permission. */
export function permissionCarried({ need, caller, world }: CallFacts): CallStep {
  const step = 'permission-carried';
  if ('open' in need) return skipped(step, need.open);
  if (caller.kind !== 'key') return skipped(step, 'key.none');
  const record = asKey(caller.key);
  if (world.factsOf(caller.key).carried.has(need.code)) {
    return { step, outcome: 'passed', reason: 'permission.carried', record };
  }
  const permission = asPermission(need.code, world);
  const user = asUser(need.user);
  return { step, outcome: 'failed', reason: 'permission.not-carried', record, permission, user };
}
