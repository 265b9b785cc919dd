import type { ApiKey } from '#src/contract/api-key-record.ts';
import type { Group } from '#src/contract/groups.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { System } from '#src/contract/system-record.ts';
import { type CallWorld, indexCallWorld } from '#src/domain/call-world.ts';
import { anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import { aMapping, anApiKey, aSystem } from './call-records.ts';

export type CallRecords = {
  readonly users: readonly InterfaceUser[];
  readonly systems: readonly System[];
  readonly mappings: readonly IncomingMapping[];
  readonly keys: readonly ApiKey[];
  readonly groups: readonly Group[];
  readonly licences: readonly Licence[];
  readonly permissions: readonly Permission[];
};

/**
 * One system with an endpoint per authentication method, and one user with a password and a key, that may call all of
 * them: `POST sap/orders` by password, `POST sap/invoices` by key, `GET sap/status` by token.
 */
export const plainRecords: CallRecords = {
  users: [anInterfaceUser({ name: 'sap-connector', permissions: ['order_write'] })],
  systems: [aSystem()],
  mappings: [
    aMapping(),
    aMapping({ name: 'invoices', authMethod: 'api-key' }),
    aMapping({ name: 'status', method: 'GET', authMethod: 'oauth2' }),
  ],
  keys: [anApiKey()],
  groups: [],
  licences: [],
  permissions: [aPermission({ code: 'order_write', name: 'Write orders' })],
};

/** The plain world, but for some of its records. */
export function aCallWorld(changes: Partial<CallRecords> = {}): CallWorld {
  return indexCallWorld({ ...plainRecords, ...changes });
}
