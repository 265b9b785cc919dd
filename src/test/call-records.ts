import { type ApiKey, apiKeyId } from '#src/contract/api-key-record.ts';
import { type IncomingMapping, incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { type System, systemId } from '#src/contract/system-record.ts';

/** When everything that a builder makes was made. */
const made = '2026-01-15T08:30:00.000Z';
const stamps = { createdAt: made, createdBy: null, updatedAt: made, updatedBy: null };

type Plain<Record, Id extends keyof Record> = Partial<Omit<Record, Id>> & {
  [Key in Id]?: string;
};

/** A valid system, active. Its id and slug follow from the name. */
export function aSystem(given: Plain<System, 'id'> = {}): System {
  const { id, name = 'sap', ...rest } = given;
  return {
    id: systemId.parse(id ?? `sys_${name}`),
    etag: '"1"',
    name,
    slug: name,
    description: '',
    active: true,
    unrestrictedUse: false,
    mappings: 0,
    ...stamps,
    ...rest,
  };
}

/** A valid incoming mapping, active: POST /orders of the system `sap`, by password. */
export function aMapping(given: Plain<IncomingMapping, 'id' | 'systemId'> = {}): IncomingMapping {
  const { id, systemId: ofSystem = 'sys_sap', name = 'orders', ...rest } = given;
  return {
    id: incomingMappingId.parse(id ?? `map_${name}`),
    etag: '"1"',
    systemId: systemId.parse(ofSystem),
    systemName: 'sap',
    systemSlug: 'sap',
    name,
    description: '',
    path: `/${name}`,
    method: 'POST',
    hasBody: true,
    authMethod: 'basic',
    permission: 'order_write',
    script: '',
    active: true,
    ...stamps,
    ...rest,
  };
}

/** A valid key that never expires and carries `order_write`. */
export function anApiKey(given: Plain<ApiKey, 'id' | 'userId' | 'successorId'> = {}): ApiKey {
  const { id, userId, successorId = null, label = 'main', ...rest } = given;
  return {
    id: apiKeyId.parse(id ?? `key_${label}`),
    etag: '"1"',
    userId: interfaceUserId.parse(userId ?? 'usr_sap-connector'),
    userName: 'sap-connector',
    label,
    prefix: 'ifk_AbCd',
    last4: 'wXyZ',
    expiresAt: null,
    disabled: false,
    revokedAt: null,
    successorId: successorId === null ? null : apiKeyId.parse(successorId),
    graceEndsAt: null,
    lastUsedAt: null,
    permissions: ['order_write'],
    endpoints: [],
    state: 'active',
    ...stamps,
    ...rest,
  };
}
