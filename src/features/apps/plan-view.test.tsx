// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import type { ManifestPlan, PlanItem } from '#src/contract/manifest-plan.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { planAsText } from './plan-text.ts';
import { PlanView } from './plan-view.tsx';

const common: Pick<PlanItem, 'intended' | 'blocks' | 'changes' | 'isDefault'> = {
  intended: null,
  blocks: [],
  changes: [],
  isDefault: false,
};
const nobody = { users: 0, groups: [] };

const licence: PlanItem = {
  ...common,
  kind: 'licence',
  code: '_PARTS',
  name: 'Parts',
  action: 'create',
  changes: [
    { field: 'name', before: null, after: 'Parts' },
    { field: 'enabled', before: null, after: true },
  ],
  effect: 'enabled',
  holders: { before: nobody, after: { users: 1, groups: ['_READERS'] } },
};
const permissions: PlanItem[] = [
  { ...common, kind: 'permission', code: '_ALL', name: 'All parts', action: 'keep', depth: 0 },
  {
    ...common,
    kind: 'permission',
    code: '_READ',
    name: 'Read parts',
    action: 'change',
    depth: 1,
    changes: [{ field: 'licence', before: null, after: '_PARTS' }],
  },
  {
    ...common,
    kind: 'permission',
    code: '_WRITE',
    name: 'Write parts',
    action: 'blocked',
    intended: 'remove',
    depth: 1,
    blocks: [
      {
        code: 'endpoint-needs-it',
        detail: 'Callers of Orders need the permission _WRITE.',
        references: [{ kind: 'incoming-mapping', id: 'map_1', name: 'Orders' }],
      },
    ],
  },
];
const user: PlanItem = {
  ...common,
  kind: 'user',
  code: '_SYNC',
  name: 'Parts Sync',
  action: 'remove',
  id: interfaceUserId.parse('usr_sync'),
  changes: [{ field: 'permissions', before: ['_READ', '_WRITE'], after: null }],
  effective: {
    before: {
      counts: ['_READ'],
      waits: [{ code: '_WRITE', licence: '_PARTS', reason: 'not-held' }],
    },
    after: null,
  },
};

const aPlan = (more: Partial<ManifestPlan> = {}): ManifestPlan => ({
  purpose: 'update',
  app: { id: 'app_1', name: 'Spare parts' },
  items: [licence, ...permissions, user],
  counts: { create: 1, change: 1, remove: 1, keep: 1, blocked: 1 },
  affected: {
    groups: [
      {
        code: 'erp',
        name: 'ERP connectors',
        losesPermissions: ['_WRITE'],
        losesLicences: ['_PARTS'],
      },
    ],
    users: {
      total: 12,
      losing: 1,
      items: [
        {
          id: interfaceUserId.parse('usr_1'),
          name: 'SAP ERP',
          gains: ['_READ'],
          loses: ['_WRITE'],
          losesGroups: ['_READERS'],
          losesLicences: ['_PARTS'],
          keys: 2,
        },
      ],
    },
  },
  untouched: ['config_fields'],
  ...more,
});

const line = (name: RegExp) => screen.getByRole('button', { name });
const list = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }));

test('says what is done with each thing, what is in the way, and whom it is felt by', async () => {
  await renderScreen(<PlanView plan={aPlan()} />);
  expect(
    screen.getByText(
      'Updating Spare parts creates 1 item, changes 1 and removes 1; 1 stays as it is.',
    ),
  ).toBeDefined();
  expect(screen.getByText(/^1 item is blocked\. It is done as a whole/)).toBeDefined();
  expect(screen.getByText(/also has config_fields/)).toBeDefined();
  expect(list('Permissions').getByText('2 of 3')).toBeDefined();
  // What is kept stands there for what is below it.
  expect(line(/Keep.*All parts/).getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByText('Callers of Orders need the permission _WRITE.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Orders' }).getAttribute('href')).toBe(
    '/incoming-mappings/map_1',
  );
  const affected = list('Who else is affected');
  expect(
    affected.getByText(/12 users that the app does not own are affected\. 1 of them/),
  ).toBeDefined();
  expect(affected.getByText(/2 API keys carry less/)).toBeDefined();
  expect(affected.getByText('And 11 more users.')).toBeDefined();
  expect(affected.getByRole('link', { name: 'ERP connectors' })).toBeDefined();
});

test('spreads a thing out: its fields before and after, its licence, what a user can use', async () => {
  const { user: person } = await renderScreen(<PlanView plan={aPlan()} />);
  const change = line(/Change.*Read parts/);
  expect(change.getAttribute('aria-expanded')).toBe('true');
  const body = within(
    document.getElementById(change.getAttribute('aria-controls') ?? '') ?? change,
  );
  expect(body.getByText('_PARTS')).toBeDefined();
  await person.click(change);
  expect(change.getAttribute('aria-expanded')).toBe('false');

  await person.click(line(/Create.*Parts/));
  expect(
    screen.getByText(/Held by nobody now, and by 1 user and the group _READERS then/),
  ).toBeDefined();
  await person.click(line(/Remove.*Parts Sync/));
  expect(screen.getByText(/Could use 1 permission, and is gone then/)).toBeDefined();
  expect(screen.getByText(/which the user does not hold/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Open Parts Sync' }).getAttribute('href')).toBe(
    '/interface-users/usr_sync',
  );
});

test('the address holds what is looked at', async () => {
  const { user: person, router } = await renderScreen(<PlanView plan={aPlan()} />, {
    path: '/?action=remove',
  });
  expect(screen.queryByRole('region', { name: /Licences/ })).toBeNull();
  expect(list('Users').getByText('Parts Sync')).toBeDefined();
  await person.click(screen.getByRole('button', { name: /^All/ }));
  expect(router.state.location.search).toBe('?action=all');
  expect(list('Permissions').getByText('3')).toBeDefined();
  await person.click(screen.getByRole('button', { name: /^Blocked *1$/ }));
  expect(router.state.location.search).toBe('?action=blocked');
});

test('a search that finds nothing says so, and leads back', async () => {
  const { user: person } = await renderScreen(<PlanView plan={aPlan()} />, { path: '/?find=zzz' });
  expect(screen.getByText('Nothing was found for “zzz”.')).toBeDefined();
  await person.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(screen.getByText('Parts Sync')).toBeDefined();
});

test('a thousand users are a page at a time', async () => {
  const items = Array.from({ length: 1000 }, (_, index): PlanItem => ({
    ...user,
    action: 'create',
    id: null,
    code: `_U${index}`,
    name: `User ${index}`,
    effective: { before: null, after: { counts: [], waits: [] } },
  }));
  const counts = { create: 1000, change: 0, remove: 0, keep: 0, blocked: 0 };
  const { user: person } = await renderScreen(<PlanView plan={aPlan({ items, counts })} />);
  const users = list('Users');
  expect(users.getAllByRole('listitem')).toHaveLength(50);
  await person.click(users.getByRole('button', { name: 'Next users' }));
  expect(users.getByText('51 to 100 of 1,000 users')).toBeDefined();
});

test('nothing to do is said, and what is taken along can be read', async () => {
  const counts = { create: 0, change: 0, remove: 0, keep: 0, blocked: 0 };
  const affected = { groups: [], users: { total: 0, losing: 0, items: [] } };
  await renderScreen(<PlanView plan={aPlan({ items: [], counts, affected })} />);
  expect(screen.getByText(/^Nothing is to be done/)).toBeDefined();
  expect(screen.getByText(/Nobody else gains or loses anything/)).toBeDefined();

  const text = planAsText(aPlan());
  expect(text).toContain('# Plan: Update Spare parts');
  expect(text).toContain('- **Create** Parts (`_PARTS`): Is enabled');
  expect(text).toContain('  - **Blocked** Write parts (`_WRITE`): Was to be: remove');
  expect(text).toContain('    - Blocked: Callers of Orders need');
  expect(text).toContain('- and 11 more users');
  expect(text).toContain(String.raw`- Group ERP connectors`);
});
