import { describe, expect, it } from 'vitest';
import { checked, installed } from '#src/test/manifest-plans.ts';
import { ticketingSuite } from '#src/test/manifest-samples.ts';
import {
  aLiveGroup,
  aLivePermission,
  aLiveState,
  aLiveUser,
  consoleOrigin,
  thisApp,
} from '#src/test/manifest-state.ts';
import { driftItem } from '#src/contract/manifest-drift.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { indexWorld } from '#src/domain/permission-world.ts';
import { type CheckedManifest, emptyManifest } from './checked-manifest.ts';
import { exportApp } from './export-app.ts';
import { exportUsers } from './export-users.ts';
import type { LiveState } from './live-state.ts';
import { driftOf } from './manifest-drift.ts';

const app = thisApp;

describe('the export of an app', () => {
  it('says what was declared', () => {
    const state = installed(ticketingSuite);
    const again = checked(exportApp(state, app.id), state, app.id);
    const first = checked(ticketingSuite, state, app.id);
    const names = (manifest: CheckedManifest) => ({
      permissions: manifest.permissions
        .map(({ code, parent, licence }) => [code, parent, licence].join())
        .toSorted(),
      groups: manifest.groups.map(({ code, permissions }) => [code, permissions]),
      users: manifest.users,
    });
    expect(names(again)).toEqual(names(first));
  });

  it('of an app that has nothing is an empty manifest', () => {
    expect(exportApp(aLiveState(), 'app_none')).toBe('{}\n');
  });

  it('leaves out what is no longer there', () => {
    const state = aLiveState({
      apps: [
        {
          ...app,
          defaultGrants: [
            { kind: 'enabled-licence', group: null, code: 'GONE', isAdded: true },
            { kind: 'group-licence', group: 'AUTHORS', code: 'HUB_CORE', isAdded: true },
          ],
        },
      ],
    });
    expect(exportApp(state, app.id)).toBe('{}\n');
  });
});

describe('the export of users', () => {
  const long = 'x'.repeat(150);
  const state = aLiveState({
    permissions: [
      ...aLiveState().permissions,
      aLivePermission('long', consoleOrigin, { name: long, description: long + long }),
    ],
    groups: [
      ...aLiveState().groups,
      aLiveGroup('blank', consoleOrigin, { name: '  ', permissions: ['long', 'gone'] }),
    ],
    users: [
      ...aLiveState().users,
      aLiveUser('usr_20', '東京', { groups: ['blank', 'gone'], permissions: ['API_ACCESS'] }),
      aLiveUser('usr_21', 'Other Robot', { groups: ['_OTHER_GROUP', 'CONTENT_MANAGERS'] }),
      aLiveUser('usr_22', 'SAP ERP', { groups: ['erp_connectors', '_OTHER_GROUP'] }),
    ],
  });
  const text = exportUsers(state, state.users);
  const manifest = checked(text, state, null);

  it('is without errors, and gives everything of its own a code that nobody has', () => {
    expect(manifest.users.map(({ code, name }) => [code, name])).toEqual([
      ['_SAP_ERP', 'SAP ERP'],
      ['_EDITOR_OF_PAGES', 'Editor of pages'],
      ['_LABEL', 'Label User'],
      ['_BOSS', 'Boss User'],
      ['_USER', '東京 User'],
      ['_OTHER_ROBOT_2', 'Other Robot'],
      ['_SAP_ERP_2', 'SAP ERP'],
    ]);
    expect(manifest.permissions.map(({ code, parent }) => [code, parent])).toEqual([
      ['_OTHER_2', null],
      ['_OTHER_READ_2', '_OTHER_2'],
      ['_LONG', null],
      ['_ORDER_READ', null],
      ['_ORDER_WRITE', null],
    ]);
    expect(manifest.groups.map(({ code, name }) => [code, name])).toEqual([
      ['_ERP_CONNECTORS', 'erp connectors'],
      ['_OTHER_GROUP_2', 'other group'],
      ['_BLANK', '_BLANK'],
    ]);
    expect(manifest.licences.map(({ code }) => code)).toEqual(['_OTHER_LICENCE_2']);
    expect(manifest.permissions[2]).toMatchObject({
      name: 'x'.repeat(100),
      description: 'x'.repeat(200),
    });
  });

  it('lets each of them do as much as before, under the new codes', () => {
    const after = installed(text, state);
    const counting = (world: LiveState, name: string, kind: 'console' | 'app') =>
      world.users
        .filter((user) => user.name === name && user.owner.kind === kind)
        .map((user) =>
          effectivePermissions(user, indexWorld(world))
            .filter(({ effect }) => effect.kind === 'counts')
            .map(({ code }) => code.toUpperCase().replace(/^_/, '').replace(/_2$/, ''))
            .toSorted(),
        );
    for (const name of ['SAP ERP', 'Editor of pages']) {
      expect(counting(after, name, 'app')).toEqual(counting(state, name, 'console'));
    }
  });
});

describe('drift', () => {
  it('says what differs, since when and by whom', () => {
    const state = installed(ticketingSuite);
    const manifest = checked(ticketingSuite, state, app.id);
    const by = { id: 'usr_4', name: 'Boss' };
    const drifted: LiveState = {
      ...state,
      groups: [
        ...state.groups.filter(({ code }) => code !== '_TICKET_AGENTS'),
        aLiveGroup('_STRAY', { kind: 'app', appId: app.id, appName: app.name }),
      ],
      users: state.users.map((one) =>
        one.name === 'Report Robot'
          ? Object.assign({}, one, {
              permissions: ['order_read'],
              updatedBy: by,
              updatedAt: '2026-05-01T00:00:00.000Z',
            })
          : one,
      ),
    };
    const drift = driftOf({ manifest, state: drifted, app });
    expect(drift.map((one) => driftItem.parse(one))).toEqual(drift);
    const nothing = { field: null, declared: null, live: null, changedBy: null, isKept: false };
    expect(drift).toEqual([
      {
        ...nothing,
        kind: 'group',
        code: '_STRAY',
        name: 'stray',
        state: 'undeclared',
        changedAt: '2026-01-01T00:00:00.000Z',
      },
      {
        ...nothing,
        kind: 'group',
        code: '_TICKET_AGENTS',
        name: 'Ticket agents',
        state: 'missing',
        changedAt: null,
      },
      {
        kind: 'user',
        code: '_REPORT_ROBOT',
        name: 'Report Robot',
        state: 'changed',
        field: 'permissions',
        declared: ['_TICKETS_READ'],
        live: ['order_read'],
        changedAt: '2026-05-01T00:00:00.000Z',
        changedBy: by,
        isKept: false,
      },
    ]);
    const kept = { kind: 'user', code: '_REPORT_ROBOT', field: 'permissions' } as const;
    const isKept = (live: string[]) =>
      driftOf({ manifest, state: drifted, app }, [{ ...kept, live }]).at(-1)?.isKept;
    expect([isKept(['order_read']), isKept(['order_write'])]).toEqual([true, false]);
  });

  it('of a system default that is gone is called by its code', () => {
    const manifest = {
      ...emptyManifest,
      licences: [{ code: 'GONE', name: 'x', description: '', isDefault: true }],
    };
    expect(driftOf({ manifest, state: aLiveState(), app })).toMatchObject([
      { kind: 'licence', code: 'GONE', name: 'GONE', state: 'missing' },
    ]);
  });
});
