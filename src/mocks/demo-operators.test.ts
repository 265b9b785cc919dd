import { expect, test } from 'vitest';
import { anInterfaceUser } from './builders.ts';
import { demoOperators } from './demo-operators.ts';
import { createFieldSession } from './session-field.ts';
import { aWorld, clientOf } from './test-client.ts';

test('one can be every role, with its address; nobody who may not sign in is offered', () => {
  const { store } = aWorld();
  const operators = demoOperators(store);
  expect(new Set(operators.map(({ role }) => role))).toEqual(
    new Set(['Administrator', 'Developer', 'Support staff']),
  );
  for (const { id, email } of operators) {
    expect(store.users.get(id)).toMatchObject({ email, active: true });
  }
});

test('however many there are, some twenty are offered', () => {
  const { store } = aWorld();
  for (let count = 0; count < 40; count += 1) {
    store.users.put(anInterfaceUser({ name: `Person ${count}`, type: 'support' }));
  }
  expect(demoOperators(store)).toHaveLength(20);
});

test('a demo in which nobody may sign in begins signed out', async () => {
  const world = aWorld();
  for (const user of Array.from(world.store.users.all())) {
    world.store.users.put({ ...user, active: false });
  }
  expect(demoOperators(world.store)).toEqual([]);
  const request = new Request('http://localhost/');
  expect(createFieldSession(world.store).operatorOf(request)).toBeNull();
  expect((await clientOf(world)('GET', '/interface-users')).status).toBe(401);
});
