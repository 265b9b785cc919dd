import { expect, test } from 'vitest';
import { demoPassword } from './seed/secrets.ts';
import { aWorld, clientOf } from './test-client.ts';

const planted = 'Planted-Secret-93';
const next = 'Planted-Again-94';

test('a password is in no answer, no activity and nothing that is stored', async () => {
  const world = aWorld();
  const ask = clientOf(world);
  const headers = { 'If-Match': '*', 'Idempotency-Key': 'one' };
  const user = {
    name: 'Secret keeper',
    password: planted,
    active: true,
    type: 'support',
    permissions: [],
    groups: [],
  };
  const email = 'secret-keeper@connect.nordwind.example';
  const made = await ask('POST', '/interface-users', { body: user, headers });
  const path = `/interface-users/${Object(made.body).id}`;
  const answers = [
    made,
    await ask('POST', '/interface-users', { body: user, headers }),
    await ask('POST', '/interface-users', { body: user }),
    await ask('POST', '/interface-users', {
      body: { ...user, password: `${planted}${'x'.repeat(200)}` },
    }),
    await ask('POST', '/interface-users', { body: { ...user, [planted]: planted } }),
    await ask('PATCH', path, { body: { password: next }, headers }),
    await ask('PATCH', path, { body: { password: next }, headers: { 'If-Match': '"stale"' } }),
    await ask('POST', '/session', { body: { email, password: planted } }),
    await ask('POST', '/session', { body: { email, password: next } }),
    await ask('GET', path),
    await ask('GET', `${path}/activity`),
    await ask('GET', '/interface-users?limit=500'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    201, 201, 409, 422, 422, 200, 412, 401, 201, 200, 200, 200,
  ]);
  const told = answers
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(`"/${planted}"`, '');
  const stored = JSON.stringify(world.store.changes());
  for (const secret of [planted, next, demoPassword, 'pbkdf2']) expect(told).not.toContain(secret);
  for (const secret of [planted, next, demoPassword]) expect(stored).not.toContain(secret);
});
