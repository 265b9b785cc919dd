import { describe, expect, it, test } from 'vitest';
import { userTypes } from '#src/contract/interface-user-record.ts';
import { authMethod } from '#src/contract/settings.ts';
import { operatorRoles } from '#src/contract/viewer.ts';
import { authMethods } from './auth-methods.ts';
import { operatorRoleOf, userTypeFacts } from './user-types.ts';

describe('user types', () => {
  it('are called by the words of the manual', () => {
    expect(userTypes.map((type) => userTypeFacts[type].label)).toEqual([
      'System user',
      'Administrator',
      'Developer',
      'Support staff',
    ]);
  });

  it('sign in to the console when they are human', () => {
    expect(userTypes.filter((type) => userTypeFacts[type].mayBeOperator)).toEqual(operatorRoles);
  });
});

describe('the role of a user in the console', () => {
  const byConsole = { kind: 'console' } as const;
  const byApp = { kind: 'app', appId: 'app_1', appName: 'Sync', userCode: '_SYNC' } as const;

  test.each(operatorRoles)('is its type: %s', (type) => {
    expect(operatorRoleOf({ type, active: true, owner: byConsole })).toBe(type);
    expect(operatorRoleOf({ type, active: false, owner: byConsole })).toBeUndefined();
    expect(operatorRoleOf({ type, active: true, owner: byApp })).toBeUndefined();
  });

  it('does not exist for a system user', () => {
    expect(operatorRoleOf({ type: 'system', active: true, owner: byConsole })).toBeUndefined();
  });
});

describe('authentication methods', () => {
  it('say which of them require an interface user', () => {
    expect(authMethods.map((one) => [one.label, one.requiresInterfaceUser])).toEqual([
      ['Basic authentication', true],
      ['OAuth 2.0', false],
      ['API key', true],
    ]);
  });

  it('are what the settings carry', () => {
    expect(authMethods.map((one) => authMethod.parse(one))).toEqual(authMethods);
  });
});
