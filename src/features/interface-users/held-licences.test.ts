import { expect, it } from 'vitest';
import { indexWorld } from '#src/domain/permission-world.ts';
import { heldLicences } from './held-licences.ts';

const licences = [
  { code: 'CORE', name: 'Core', enabled: true },
  { code: 'PRO', name: 'Pro', enabled: false },
  { code: 'VISITS', name: 'Visits', enabled: true },
];
const nothing = { permissions: [], licences: [], grantsEverything: false };
const world = indexWorld({
  permissions: [],
  licences,
  groups: [
    { ...nothing, code: 'ALL_USERS', name: 'All users', licences: ['CORE'] },
    { ...nothing, code: 'erp', name: 'ERP', licences: ['PRO', 'GONE'] },
    { ...nothing, code: 'ACCOUNT_ADMINISTRATORS', name: 'Administrators', grantsEverything: true },
  ],
});

it('names each licence with what it comes through', () => {
  const user = { permissions: [], groups: ['erp'], licences: ['VISITS'] };
  expect(heldLicences(user, world, licences)).toEqual([
    { code: 'CORE', name: 'Core', isEnabled: true, groups: ['All users'], isOwn: false },
    { code: 'GONE', name: 'GONE', isEnabled: undefined, groups: ['ERP'], isOwn: false },
    { code: 'PRO', name: 'Pro', isEnabled: false, groups: ['ERP'], isOwn: false },
    { code: 'VISITS', name: 'Visits', isEnabled: true, groups: [], isOwn: true },
  ]);
});

it('gives the group of everything each licence that is on', () => {
  const user = { permissions: [], groups: ['ACCOUNT_ADMINISTRATORS'], licences: [] };
  expect(heldLicences(user, world, licences).map(({ code, groups }) => [code, groups])).toEqual([
    ['CORE', ['Administrators', 'All users']],
    ['VISITS', ['Administrators']],
  ]);
});
