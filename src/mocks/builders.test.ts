import { expect, test } from 'vitest';
import { group } from '#src/contract/groups.ts';
import { interfaceUser } from '#src/contract/interface-user-record.ts';
import { licence } from '#src/contract/licences.ts';
import { permission } from '#src/contract/permissions.ts';
import { session } from '#src/contract/session.ts';
import { aGroup, aLicence, anInterfaceUser, aPermission, aSession } from './builders.ts';

test('every builder makes what the contract says', () => {
  const made = [
    [interfaceUser, anInterfaceUser()],
    [permission, aPermission()],
    [group, aGroup()],
    [licence, aLicence()],
    [session, aSession({ role: 'support', isReadOnly: true })],
  ] as const;
  for (const [schema, record] of made) expect(schema.parse(record)).toEqual(record);
});

test('an app-owned user has neither address nor password', () => {
  const owner = { kind: 'app', appId: 'a', appName: 'A', userCode: '_U' } as const;
  expect(anInterfaceUser({ owner })).toMatchObject({ email: null, hasPassword: false });
});

test('id and address follow from the name', () => {
  const { id, email } = anInterfaceUser({ name: 'Größe 7' });
  expect([id, email?.split('@')[0]]).toEqual(['usr_groesse-7', 'groesse-7']);
});
