import { describe, expect, test } from 'vitest';
import { groupList } from '#src/contract/groups.ts';
import { licenceList } from '#src/contract/licences.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const ask = clientOf(aWorld());

describe('user groups', () => {
  test('tell how many are in them; everybody is in one', async () => {
    expect((await ask('GET', '/groups/ALL_USERS')).body).toMatchObject({ members: 61 });
    expect((await ask('GET', '/groups/ACCOUNT_ADMINISTRATORS')).body).toMatchObject({
      members: 1,
      grantsEverything: true,
    });
  });

  test('can be listed by a permission that they grant', async () => {
    const { body } = await ask('GET', '/groups?permission=label_print');
    expect(groupList.parse(body).items.map(({ code }) => code)).toEqual([
      'ACCOUNT_ADMINISTRATORS',
      'shop_floor',
    ]);
  });

  test('that do not exist are not found', async () => {
    expect((await ask('GET', '/groups/none')).status).toBe(404);
  });
});

describe('licences', () => {
  test('can be listed by whether they are enabled', async () => {
    const { body } = await ask('GET', '/licences?enabled=false&sort=code');
    expect(licenceList.parse(body).items.map(({ code }) => code)).toEqual([
      'ADVANCED_ANALYTICS',
      '_SPARES_3D',
    ]);
  });

  test('tell who holds them directly', async () => {
    expect((await ask('GET', '/licences/_SERVICE_DESK')).body).toMatchObject({
      heldBy: { users: 1, groups: 1 },
    });
  });

  test('that do not exist are not found', async () => {
    expect((await ask('GET', '/licences/none')).status).toBe(404);
  });
});

test('feedback is kept', async () => {
  const world = aWorld();
  const body = { topic: 'interface-user', rating: 4, reason: 'Good tables' };
  const answer = await clientOf(world)('POST', '/feedback', { body });
  expect(answer.status).toBe(201);
  expect([...world.store.feedback.all()]).toEqual([answer.body]);
});

test('settings tell the gateway at the origin of the API', async () => {
  expect((await ask('GET', '/settings')).body).toMatchObject({
    interfaceDomain: 'connect.nordwind.example',
    gatewayBaseAddress: 'https://console.example',
  });
});
