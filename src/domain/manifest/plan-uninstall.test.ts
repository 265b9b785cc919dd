import { describe, expect, it } from 'vitest';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { done, installed, itemOf, listed } from '#src/test/manifest-plans.ts';
import { ticketingSuite } from '#src/test/manifest-samples.ts';
import {
  aLivePermission,
  aLiveUser,
  aRecordPort,
  consoleOrigin,
  otherApp,
  thisApp,
} from '#src/test/manifest-state.ts';
import { type LiveState } from './live-state.ts';
import { planUninstall } from './plan-manifest.ts';

const app = thisApp;
const port = aRecordPort();

describe('uninstalling', () => {
  it('removes what the app owns, and says who loses what', () => {
    const before = installed(ticketingSuite);
    const state: LiveState = {
      ...before,
      groups: before.groups.map((one) =>
        one.code === 'erp_connectors' || one.code === 'AUTHORS'
          ? Object.assign({}, one, {
              permissions: ['_TICKETS', 'order_read'],
              licences: ['_TICKETING'],
            })
          : one,
      ),
      users: [
        ...before.users,
        aLiveUser('usr_8', 'Zed', {
          groups: ['_TICKET_AGENTS'],
          permissions: ['_TICKETS_READ'],
          licences: ['_TICKETING'],
          keys: { count: 2, nextExpiryAt: null },
        }),
      ],
    };
    const uninstall = planUninstall({ state, app });
    expect(uninstall.plan.purpose).toBe('uninstall');
    expect(listed(uninstall.plan)).toEqual([
      'remove licence _TICKETING',
      'remove licence _TICKETING_REPORTS',
      'remove permission _REPORTS_RUN',
      'remove permission _TICKETS',
      'remove permission _TICKETS_READ',
      'remove permission _TICKETS_WRITE',
      'remove permission _TICKETS_CLOSE',
      'remove permission _TICKETS_CREATE',
      'change group AUTHORS',
      'change group CONTENT_MANAGERS',
      'remove group _TICKET_AGENTS',
      'remove user _REPORT_ROBOT',
      'remove user _TICKET_INTAKE',
      'remove user _UNLICENSED',
    ]);
    expect(itemOf(uninstall.plan, '_TICKETING')).toMatchObject({
      effect: 'removed',
      holders: { before: { users: 2, groups: ['AUTHORS', '_TICKET_AGENTS', 'erp_connectors'] } },
    });
    expect(uninstall.plan.affected.groups).toEqual([
      {
        code: 'erp_connectors',
        name: 'erp connectors',
        losesPermissions: ['_TICKETS'],
        losesLicences: ['_TICKETING'],
      },
    ]);
    expect(uninstall.plan.affected.users).toMatchObject({ total: 4, losing: 4 });
    expect(uninstall.plan.affected.users.items.at(-1)).toEqual({
      id: interfaceUserId.parse('usr_8'),
      name: 'Zed',
      gains: [],
      loses: ['_TICKETS_CLOSE', '_TICKETS_CREATE', '_TICKETS_READ'],
      losesGroups: ['_TICKET_AGENTS'],
      losesLicences: ['_TICKETING'],
      keys: 2,
    });
    const after = done(uninstall, state);
    expect(after.users.find(({ name }) => name === 'Zed')).toMatchObject({
      groups: [],
      permissions: [],
      licences: [],
    });
    expect(after.groups.find(({ code }) => code === 'erp_connectors')).toMatchObject({
      permissions: ['order_read'],
      licences: [],
    });
    expect(after.apps.map(({ id }) => id)).toEqual([otherApp.id]);
  });

  it('is blocked while an endpoint or a permission of somebody else needs what goes', () => {
    const state = installed(ticketingSuite);
    const needed: LiveState = {
      ...state,
      mappings: ['A', 'B', 'C', 'D', 'E'].map((name) => ({
        id: incomingMappingId.parse(name),
        name,
        permission: '_TICKETS_READ',
      })),
      permissions: [
        ...state.permissions,
        aLivePermission('stray', consoleOrigin, { parent: '_TICKETS', licence: '_TICKETING' }),
      ],
    };
    const planned = planUninstall({ state: needed, app });
    expect(itemOf(planned.plan, '_TICKETS_READ')).toMatchObject({
      action: 'blocked',
      intended: 'remove',
      blocks: [
        {
          code: 'endpoint-needs-it',
          detail: expect.stringContaining('A, B, C and 2 more'),
          references: [{ kind: 'incoming-mapping', id: 'A', name: 'A' }, {}, {}, {}, {}],
        },
      ],
    });
    expect(itemOf(planned.plan, '_TICKETS')).toMatchObject({
      blocks: [{ code: 'permission-needs-it', references: [{ id: 'stray' }] }],
    });
    expect(itemOf(planned.plan, '_TICKETING')).toMatchObject({ action: 'blocked' });
    expect(planned.plan.counts.blocked).toBe(3);
    expect(planned.changes(port)).toBeUndefined();
  });
});
