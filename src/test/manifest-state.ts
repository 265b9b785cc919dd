import type { Origin } from '#src/contract/common.ts';
import { systemGroupCodes } from '#src/contract/groups.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import type {
  LiveGroup,
  LiveLicence,
  LivePermission,
  LiveState,
  LiveUser,
} from '#src/domain/manifest/live-state.ts';
import type { RecordPort } from '#src/domain/manifest/state-changes.ts';

export const systemOrigin = { kind: 'system' } as const;
export const consoleOrigin = { kind: 'console' } as const;
export const otherApp = { id: 'app_other', name: 'Other app' } as const;
export const otherOrigin = { kind: 'app', appId: 'app_other', appName: 'Other app' } as const;
export const thisApp = { id: 'app_this', name: 'This app' } as const;

const at = '2026-01-01T00:00:00.000Z';
const common = (code: string, origin: Origin) => ({
  code,
  etag: '"1"',
  name: code.toLowerCase().replaceAll('_', ' ').trim(),
  description: `What ${code} is`,
  origin,
  createdAt: at,
  updatedAt: at,
});

export const aLiveLicence = (
  code: string,
  origin: Origin,
  more: Partial<LiveLicence> = {},
): LiveLicence => ({ ...common(code, origin), enabled: true, ...more });

export const aLivePermission = (
  code: string,
  origin: Origin,
  more: Partial<LivePermission> = {},
): LivePermission => ({ ...common(code, origin), parent: null, licence: null, ...more });

export const aLiveGroup = (
  code: string,
  origin: Origin,
  more: Partial<LiveGroup> = {},
): LiveGroup => ({
  ...common(code, origin),
  permissions: [],
  licences: [],
  grantsEverything: false,
  locks: [],
  ...more,
});

export const aLiveUser = (id: string, name: string, more: Partial<LiveUser> = {}): LiveUser => ({
  id: interfaceUserId.parse(id),
  etag: '"1"',
  name,
  email: `${id}@interfaces.example`,
  type: 'system',
  active: true,
  owner: { kind: 'console' },
  permissions: [],
  groups: [],
  licences: [],
  hasPassword: true,
  keys: { count: 0, nextExpiryAt: null },
  lastUsedAt: null,
  lastUsedBy: null,
  createdAt: at,
  createdBy: null,
  updatedAt: at,
  updatedBy: null,
  ...more,
});

const systemGroups = systemGroupCodes.map((code) =>
  aLiveGroup(code, systemOrigin, {
    permissions: code === 'CONTENT_MANAGERS' ? ['CONTENT_EDIT'] : [],
    licences: code === 'CONTENT_MANAGERS' || code === 'AUTHORS' ? ['CONTENT_STUDIO'] : [],
    grantsEverything: code === 'ACCOUNT_ADMINISTRATORS',
    locks:
      code === 'ACCOUNT_ADMINISTRATORS'
        ? ['name', 'description', 'permissions', 'licences']
        : ['name', 'description'],
  }),
);

/** A tenant with the system defaults, some things made in the console, and another app. */
export function aLiveState(more: Partial<LiveState> = {}): LiveState {
  return {
    licences: [
      aLiveLicence('HUB_CORE', systemOrigin),
      aLiveLicence('CONTENT_STUDIO', systemOrigin),
      aLiveLicence('ADVANCED_ANALYTICS', systemOrigin, { enabled: false }),
      aLiveLicence('_OTHER_LICENCE', otherOrigin),
    ],
    permissions: [
      aLivePermission('API_ACCESS', systemOrigin),
      aLivePermission('CONTENT_EDIT', systemOrigin, { licence: 'CONTENT_STUDIO' }),
      aLivePermission('ANALYTICS_READ', systemOrigin, { licence: 'ADVANCED_ANALYTICS' }),
      aLivePermission('order_read', consoleOrigin),
      aLivePermission('order_write', consoleOrigin),
      aLivePermission('_OTHER', otherOrigin, { licence: '_OTHER_LICENCE' }),
      aLivePermission('_OTHER_READ', otherOrigin, { parent: '_OTHER' }),
    ],
    groups: [
      ...systemGroups,
      aLiveGroup('erp_connectors', consoleOrigin, { permissions: ['order_read', 'order_write'] }),
      aLiveGroup('_OTHER_GROUP', otherOrigin, {
        permissions: ['_OTHER_READ'],
        licences: ['_OTHER_LICENCE'],
      }),
    ],
    users: [
      aLiveUser('usr_1', 'SAP ERP', { groups: ['erp_connectors'] }),
      aLiveUser('usr_2', 'Editor of pages', { groups: ['CONTENT_MANAGERS', '_OTHER_GROUP'] }),
      aLiveUser('usr_3', 'Label', { permissions: ['order_read', 'API_ACCESS'] }),
      aLiveUser('usr_4', 'Boss', { type: 'administrator', groups: ['ACCOUNT_ADMINISTRATORS'] }),
      aLiveUser('usr_5', 'Other Robot', {
        email: null,
        hasPassword: false,
        owner: { ...otherOrigin, userCode: '_OTHER_ROBOT' },
        groups: ['_OTHER_GROUP'],
        licences: ['_OTHER_LICENCE'],
      }),
    ],
    apps: [
      {
        ...otherApp,
        defaultGrants: [
          {
            kind: 'group-permission',
            group: 'CONTENT_MANAGERS',
            code: 'CONTENT_EDIT',
            isAdded: false,
          },
        ],
      },
    ],
    mappings: [{ id: incomingMappingId.parse('map_1'), name: 'Orders', permission: 'order_read' }],
    ...more,
  };
}

/** Gives ids and ETags that count on. */
export function aRecordPort(now = '2026-03-12T14:05:09.000Z'): RecordPort {
  let count = 1;
  const next = () => {
    count += 1;
    return count;
  };
  return {
    now,
    actor: { id: 'usr_4', name: 'Boss' },
    nextEtag: () => `"p${next()}"`,
    nextUserId: () => interfaceUserId.parse(`usr_p${next()}`),
  };
}
