import { describe, expect, it } from 'vitest';
import { manifestPlan } from '#src/contract/manifest-plan.ts';
import { installed, itemOf, listed, planOf } from '#src/test/manifest-plans.ts';
import { ticketingSuite } from '#src/test/manifest-samples.ts';
import {
  aLivePermission,
  aLiveState,
  aLiveUser,
  aRecordPort,
  consoleOrigin,
  otherOrigin,
  thisApp,
} from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { emptyManifest } from './checked-manifest.ts';
import { surroundingsIn } from './live-state.ts';
import { isNothingToDo, planManifest } from './plan-manifest.ts';

const app = thisApp;
const port = aRecordPort();

describe('installing', () => {
  const { plan: first } = planOf(ticketingSuite, aLiveState());

  it('makes what the manifest declares, permissions as a tree', () => {
    expect(first.purpose).toBe('install');
    expect(listed(first)).toEqual([
      'create licence _TICKETING',
      'create licence _TICKETING_REPORTS',
      'create permission _REPORTS_RUN',
      'create permission _TICKETS',
      'create permission _TICKETS_READ',
      'create permission _TICKETS_WRITE',
      'create permission _TICKETS_CLOSE',
      'create permission _TICKETS_CREATE',
      'change group CONTENT_MANAGERS',
      'create group _TICKET_AGENTS',
      'create user _REPORT_ROBOT',
      'create user _TICKET_INTAKE',
      'create user _UNLICENSED',
    ]);
    expect(first.counts).toEqual({ create: 12, change: 1, remove: 0, keep: 0, blocked: 0 });
    expect(first.items.flatMap((one) => (one.kind === 'permission' ? [one.depth] : []))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    expect(manifestPlan.parse(first)).toEqual(first);
  });

  it('says what each user may do then, and who else gains', () => {
    expect(itemOf(first, '_TICKET_INTAKE')).toMatchObject({
      id: null,
      effective: {
        before: null,
        after: { counts: ['_TICKETS_CLOSE', '_TICKETS_CREATE', '_TICKETS_READ'], waits: [] },
      },
    });
    expect(itemOf(first, '_UNLICENSED')).toMatchObject({
      effective: {
        after: {
          counts: [],
          waits: [{ code: '_REPORTS_RUN', licence: '_TICKETING_REPORTS', reason: 'not-held' }],
        },
      },
    });
    expect(first.affected.users).toMatchObject({
      total: 2,
      losing: 0,
      items: [
        { name: 'Boss', gains: expect.arrayContaining(['_TICKETS']) },
        { name: 'Editor of pages', gains: ['_REPORTS_RUN'], loses: [] },
      ],
    });
  });

  it('says what is given to a system default, and what licences are enabled for whom', () => {
    expect(itemOf(first, 'CONTENT_MANAGERS')).toMatchObject({
      isDefault: true,
      name: 'content managers',
      changes: [
        { field: 'permissions', before: ['CONTENT_EDIT'], after: ['CONTENT_EDIT', '_REPORTS_RUN'] },
        {
          field: 'licences',
          before: ['CONTENT_STUDIO'],
          after: ['CONTENT_STUDIO', '_TICKETING_REPORTS'],
        },
      ],
    });
    expect(itemOf(first, '_TICKETING')).toMatchObject({
      effect: 'enabled',
      holders: {
        before: { users: 0, groups: [] },
        after: { users: 1, groups: ['_TICKET_AGENTS'] },
      },
      changes: [
        { field: 'name', before: null, after: 'Ticketing suite' },
        { field: 'description', before: null },
        { field: 'enabled', before: null, after: true },
      ],
    });
  });

  it('makes users without address, password or keys', () => {
    const state = installed(ticketingSuite);
    const user = state.users.find(({ name }) => name === 'Ticket Intake');
    expect(user).toMatchObject({
      email: null,
      type: 'system',
      hasPassword: false,
      active: true,
      owner: { kind: 'app', appId: app.id, appName: app.name, userCode: '_TICKET_INTAKE' },
      createdBy: { name: 'Boss' },
      updatedBy: { name: 'Boss' },
    });
    expect(state.apps.at(-1)).toMatchObject({
      ...app,
      defaultGrants: [
        {
          kind: 'group-permission',
          group: 'CONTENT_MANAGERS',
          code: '_REPORTS_RUN',
          isAdded: true,
        },
        { kind: 'group-licence', code: '_TICKETING_REPORTS', isAdded: true },
      ],
    });
  });

  it('is blocked by what has the code already, or is missing', () => {
    const state = aLiveState({
      licences: [],
      groups: [],
      permissions: [aLivePermission('_TICKETS', consoleOrigin)],
    });
    const { manifest } = checkManifest(ticketingSuite, surroundingsIn(aLiveState(), null));
    const user = aLiveUser('usr_9', 'Else', {
      owner: { ...otherOrigin, userCode: '_TICKET_INTAKE' },
    });
    const planned = planManifest({
      manifest: {
        ...(manifest ?? emptyManifest),
        licences: [{ code: 'HUB_CORE', name: '', description: '', isDefault: true }],
      },
      state: { ...state, users: [user] },
      app,
    });
    expect(listed(planned.plan).filter((one) => one.startsWith('blocked'))).toEqual([
      'blocked licence HUB_CORE',
      'blocked permission _TICKETS',
      'blocked group CONTENT_MANAGERS',
      'blocked user _TICKET_INTAKE',
    ]);
    expect(itemOf(planned.plan, '_TICKETS')).toMatchObject({
      intended: 'create',
      blocks: [{ code: 'code-taken', references: [{ kind: 'permission', id: '_TICKETS' }] }],
    });
    expect(itemOf(planned.plan, 'HUB_CORE')).toMatchObject({
      name: 'HUB_CORE',
      effect: null,
      blocks: [{ code: 'default-missing' }],
    });
    expect(planned.changes(port)).toBeUndefined();
    expect(isNothingToDo(planned.plan)).toBe(false);
  });

  it('comes to an end where permissions multiply, and says what was left out', () => {
    const codes = Array.from({ length: 2500 }, (_, index) => `_P${index}`);
    const text = JSON.stringify({
      global_permissions: codes.map((code) => ({ code, name: 'P', description: '' })),
      user_groups: ['_G', 'CONTENT_MANAGERS'].map((code) => ({
        code,
        name: 'G',
        description: '',
        global_permission_codes: codes,
      })),
      users: codes.slice(0, 1300).map((code, index) => ({
        code: `_U${index}`,
        first_name: 'A',
        last_name: 'B',
        user_group_codes: ['_G'],
        global_permission_codes: [code],
      })),
    });
    const { plan: large } = planOf(text, aLiveState());
    expect(itemOf(large, '_U0')).toMatchObject({ effective: { after: { waits: [] } } });
    expect(itemOf(large, '_U999')).toMatchObject({
      effective: { after: { counts: [], waits: [], isLeftOut: true } },
    });
    expect(large.affected.users.items.at(-1)).toMatchObject({
      name: 'Editor of pages',
      gains: [],
      loses: [],
    });
  });
});
