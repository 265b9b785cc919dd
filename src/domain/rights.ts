import type { Session } from '#src/contract/session.ts';
import {
  operatorRoles,
  type OperatorRole,
  type Resource,
  resources,
  type Right,
} from '#src/contract/viewer.ts';
import { userTypeFacts } from './user-types.ts';

type Level = 'read' | 'write';

const ofAdministrators = { administrator: 'write', developer: 'read', support: 'read' } as const;
const ofBuilders = { administrator: 'write', developer: 'write', support: 'read' } as const;
const ofCarers = { administrator: 'write', developer: 'read', support: 'write' } as const;
const ofNobody = { administrator: 'read', developer: 'read', support: 'read' } as const;

/** What each role may do with each resource. Everybody who may sign in may read everything. */
export const rightsTable: Record<Resource, Record<OperatorRole, Level>> = {
  'interface-users': ofAdministrators,
  groups: ofAdministrators,
  licences: ofAdministrators,
  permissions: ofAdministrators,
  apps: ofAdministrators,
  systems: ofBuilders,
  'incoming-mappings': ofBuilders,
  scripts: ofBuilders,
  'api-keys': ofBuilders,
  'test-calls': ofBuilders,
  monitoring: ofCarers,
  reviews: ofCarers,
  feedback: ofCarers,
  calls: ofNobody,
  activity: ofNobody,
};

/** How a sentence goes on: "can read … but not …". */
const words: Record<Resource, { readonly noun: string; readonly but: string }> = {
  'interface-users': { noun: 'interface users', but: 'change them' },
  groups: { noun: 'user groups', but: 'change them' },
  licences: { noun: 'licences', but: 'change them' },
  permissions: { noun: 'permissions', but: 'change them' },
  apps: { noun: 'apps', but: 'change them' },
  systems: { noun: 'systems', but: 'change them' },
  'incoming-mappings': { noun: 'incoming mappings', but: 'change them' },
  scripts: { noun: 'scripts', but: 'change them' },
  'api-keys': { noun: 'API keys', but: 'change them' },
  'test-calls': { noun: 'test calls', but: 'make them' },
  monitoring: { noun: 'monitoring', but: 'retry or acknowledge' },
  reviews: { noun: 'reviews', but: 'change them' },
  feedback: { noun: 'feedback', but: 'give it' },
  calls: { noun: 'calls', but: 'change them' },
  activity: { noun: 'activity', but: 'change it' },
};

const asSubject: Record<OperatorRole, string> = {
  administrator: 'an administrator',
  developer: 'a developer',
  support: 'support staff',
};

/** Said wherever the tenant is shown read-only, whatever the role. */
export const readOnlyReason = 'Everything here is read-only at the moment: nothing can be changed.';

/** Whether a role may change a resource. */
export function mayWrite(role: OperatorRole, resource: Resource): boolean {
  return rightsTable[resource][role] === 'write';
}

/** The capabilities of a session. */
export function rightsOf(role: OperatorRole, isReadOnly = false): Right[] {
  return resources.flatMap((resource) => {
    const read: Right = `${resource}:read`;
    const write: Right = `${resource}:write`;
    return mayWrite(role, resource) && !isReadOnly ? [read, write] : [read];
  });
}

/** Why a role may not change a resource, and who may; nothing when it may. */
export function reasonAgainst(role: OperatorRole, resource: Resource): string | undefined {
  if (mayWrite(role, resource)) return undefined;
  const { noun, but } = words[resource];
  const others = operatorRoles.filter((other) => mayWrite(other, resource));
  const start = `Your role, ${userTypeFacts[role].label}, can read ${noun} but not ${but}.`;
  if (others.length === 0) return `${start} Nobody can: it is a record of what happened.`;
  const who = others.map((other) => asSubject[other]).join(' or ');
  return `${start} ${who.charAt(0).toUpperCase()}${who.slice(1)} can.`;
}

/** Why the signed-in operator may not change a resource right now; nothing when it may. */
export function reasonAgainstSession(
  session: Pick<Session, 'role' | 'isReadOnly' | 'capabilities'>,
  resource: Resource,
): string | undefined {
  if (session.capabilities.includes(`${resource}:write`)) return undefined;
  if (session.isReadOnly) return readOnlyReason;
  return (
    reasonAgainst(session.role, resource) ??
    `You can read ${words[resource].noun} but not ${words[resource].but}: the right was not given to you.`
  );
}
