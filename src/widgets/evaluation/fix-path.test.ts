import { expect, test } from 'vitest';
import { fixPath } from './fix-path.ts';

const user = { kind: 'interface-user', id: 'usr 1', name: 'Robot' } as const;
const key = { kind: 'api-key', id: 'key_1', name: 'Production' } as const;
const system = { kind: 'system', id: 'sys_1', name: 'SAP' } as const;

test('leads to where a fix is made', () => {
  expect(fixPath({ action: 'activate-user', record: user })).toBe('/interface-users/~usr~201');
  expect(fixPath({ action: 'set-password', record: user })).toBe(
    '/interface-users/~usr~201/edit#password',
  );
  const permission = { kind: 'permission', id: 'order_write', name: 'Write orders' } as const;
  expect(fixPath({ action: 'grant-permission', record: user, permission })).toBe(
    '/interface-users/~usr~201/edit#permissions',
  );
  const licence = { kind: 'licence', id: 'SALES', name: 'Sales' } as const;
  expect(fixPath({ action: 'give-licence', record: user, licence })).toBe(
    '/interface-users/~usr~201/edit#groups',
  );
  expect(fixPath({ action: 'activate-system', record: system })).toBe('/systems/sys_1');
  expect(fixPath({ action: 'enable-key', record: key })).toBe('/api-keys/key_1');
  expect(fixPath({ action: 'add-mapping', record: system, path: '/orders' })).toBe(
    '/incoming-mappings/new?system=sys_1&path=%2Forders',
  );
});

test('leads nowhere where the fix is the caller’s', () => {
  expect(fixPath({ action: 'use-method', record: null, method: 'POST' })).toBeUndefined();
  expect(fixPath({ action: 'send-credential', record: null, authMethod: 'basic' })).toBeUndefined();
});
