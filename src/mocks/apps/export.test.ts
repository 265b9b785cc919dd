import { describe, expect, test } from 'vitest';
import { app } from '#src/contract/app-record.ts';
import { exportAnswer, planAnswer } from '#src/contract/apps.ts';
import { type Answer, aWorld, clientOf } from '#src/mocks/test-client.ts';
import type { World } from '#src/mocks/world.ts';

const exportOf = async (world: World, selection: unknown): Promise<Answer> =>
  clientOf(world)('POST', '/apps/export', { body: { selection } });

const idOf = (world: World, name: string) => {
  const [user] = world.store.users.select({ sort: [], matches: (one) => one.name === name });
  if (user === undefined) throw new TypeError(`The seed has no ${name}.`);
  return user.id;
};

async function install(world: World, manifest: string) {
  const ask = clientOf(world);
  const asked = { purpose: 'install', name: 'Copies', manifest };
  const planned = planAnswer.parse((await ask('POST', '/apps/plan', { body: asked })).body);
  expect(planned.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const body = { name: 'Copies', manifest, state: planned.state };
  return app.parse((await ask('POST', '/apps', { body })).body);
}

describe('the export of interface users', () => {
  test('is a manifest with what they need, which installs', async () => {
    const world = aWorld();
    const names = ['SAP Stammdaten', 'Label printer Gent', 'Chatbot', 'Helga Schröder'];
    const ids = names.map((name) => idOf(world, name));
    const before = world.store.changes();
    const answer = await exportOf(world, { ids: [...ids, ...ids] });
    expect(world.store.changes()).toEqual(before);
    const { manifest, notes, users } = exportAnswer.parse(answer.body);
    expect(users).toBe(4);
    expect(notes).toEqual([
      'Passwords, API keys and e-mail addresses are not part of a manifest: what it installs are new users, which only their app can use.',
      'Installed as system users, whatever their type is here: Helga Schröder.',
      'Inactive here, and active once they are installed: Label printer Gent, Helga Schröder.',
      'Called a little differently, as a first and a last name are needed: Chatbot.',
    ]);
    const { owns } = await install(world, manifest);
    expect(owns).toMatchObject({ users: 4, groups: 2 });
  });

  test('takes everybody whom a filter matches, and leaves out whom apps own', async () => {
    const world = aWorld();
    const { manifest, notes, users } = exportAnswer.parse(
      (await exportOf(world, { filter: {} })).body,
    );
    expect(users).toBe(54);
    expect(notes[0]).toBe(
      'Left out, as an app owns them and its own manifest has them: Desk Escalation, Desk Intake, Parts Importer and 4 more.',
    );
    expect((await install(world, manifest)).owns.users).toBe(54);
  });

  test('of nobody but users of apps is empty, and says why', async () => {
    const world = aWorld();
    const { body } = await exportOf(world, { filter: { owner: 'app:app_spare_parts' } });
    expect(exportAnswer.parse(body)).toEqual({
      manifest: '{}\n',
      users: 0,
      notes: [
        'Left out, as an app owns them and its own manifest has them: Parts Importer, Parts Lookup.',
      ],
    });
  });

  test('names those who are not there any more', async () => {
    const world = aWorld();
    const ids = [idOf(world, 'Chatbot'), 'usr_none'];
    expect(await exportOf(world, { ids })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/selection/ids/1', code: 'ids.unknown' }] },
    });
  });

  test('of more than fits says so, and of far too many is refused', async () => {
    const world = aWorld({ scenario: 'large' });
    const many = exportAnswer.parse((await exportOf(world, { filter: { q: 'Hamburg 0' } })).body);
    expect(many.users).toBeGreaterThan(4000);
    expect(many.notes.at(-1)).toMatch(/^The manifest is larger than 1 MiB/);
    expect(await exportOf(world, { filter: {} })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/selection/filter', code: 'selection.too-many' }] },
    });
  });

  test('may be asked by whoever may read', async () => {
    const world = aWorld();
    world.store.session.put({ id: 'operator', operatorId: 'usr_006' });
    expect((await exportOf(world, { ids: [idOf(world, 'Chatbot')] })).status).toBe(200);
  });
});
