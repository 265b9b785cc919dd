import type { Group } from '#src/contract/groups.ts';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { Session } from '#src/contract/session.ts';
import { addressOf, localPartOf } from '#src/domain/interface-user-name.ts';
import { rightsOf } from '#src/domain/rights.ts';
import { interfaceDomain } from './tenant.ts';

/** When everything that a builder makes was made. */
const made = '2026-01-15T08:30:00.000Z';

type Plain<Record extends { id: unknown }> = Partial<Omit<Record, 'id'>> & { id?: string };

/** A valid interface user. Id and address follow from the name. */
export function anInterfaceUser(given: Plain<InterfaceUser> = {}): InterfaceUser {
  const { id, name = 'sap-connector', ...rest } = given;
  const isOwned = rest.owner?.kind === 'app';
  return {
    id: interfaceUserId.parse(id ?? `usr_${localPartOf(name)}`),
    etag: '"1"',
    name,
    email: isOwned ? null : addressOf(localPartOf(name), interfaceDomain),
    type: 'system',
    active: true,
    owner: { kind: 'console' },
    permissions: [],
    groups: [],
    licences: [],
    hasPassword: !isOwned,
    keys: { count: 0, nextExpiryAt: null },
    lastUsedAt: null,
    lastUsedBy: null,
    createdAt: made,
    createdBy: null,
    updatedAt: made,
    updatedBy: null,
    ...rest,
  };
}

/** A valid permission, made in the console. */
export function aPermission(given: Partial<Permission> = {}): Permission {
  return {
    code: 'ticket_read',
    etag: '"1"',
    name: 'Read tickets',
    description: 'Read service tickets and their history',
    origin: { kind: 'console' },
    parent: null,
    licence: null,
    heldBy: { users: 0, groups: 0 },
    createdAt: made,
    updatedAt: made,
    ...given,
  };
}

/** A valid user group that grants nothing. */
export function aGroup(given: Partial<Group> = {}): Group {
  return {
    code: 'dealer_portals',
    etag: '"1"',
    name: 'Dealer portals',
    description: 'What a dealer may see in its own portal',
    origin: { kind: 'console' },
    permissions: [],
    licences: [],
    grantsEverything: false,
    locks: [],
    members: 0,
    createdAt: made,
    updatedAt: made,
    ...given,
  };
}

/** A valid licence, enabled. */
export function aLicence(given: Partial<Licence> = {}): Licence {
  return {
    code: 'CONTENT_STUDIO',
    etag: '"1"',
    name: 'Content studio',
    description: 'Making and publishing content',
    origin: { kind: 'system' },
    enabled: true,
    locks: ['name', 'description', 'deletion'],
    gates: [],
    heldBy: { users: 0, groups: 0 },
    createdAt: made,
    updatedAt: made,
    ...given,
  };
}

/** A valid session; its capabilities are those of its role. */
export function aSession(given: Partial<Session> = {}): Session {
  const { role = 'administrator', isReadOnly = false } = given;
  return {
    operator: {
      id: interfaceUserId.parse('usr_anna-brandt'),
      name: 'Anna Brandt',
      email: addressOf('anna-brandt', interfaceDomain),
    },
    role,
    isReadOnly,
    capabilities: rightsOf(role, isReadOnly),
    ...given,
  };
}
