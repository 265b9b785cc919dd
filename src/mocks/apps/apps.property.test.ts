import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { app } from '#src/contract/app-record.ts';
import { planAnswer } from '#src/contract/apps.ts';
import { anyManifestText } from '#src/test/any-manifest.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import type { World } from '#src/mocks/world.ts';

const runs = { numRuns: 25 };

const tables = ['users', 'permissions', 'groups', 'licences', 'apps', 'systems'] as const;
const others = ['mappings', 'apiKeys', 'passwords', 'keyHashes', 'handovers', 'calls'] as const;

/** What a store holds, when nobody asks when and in which revision; activity apart. */
const essence = ({ store }: World): unknown =>
  JSON.parse(
    JSON.stringify(
      [...tables, ...others].map((name) =>
        [...store[name].all()].toSorted((one, other) =>
          JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
        ),
      ),
      (key, value: unknown) =>
        ['etag', 'updatedAt', 'updatedBy'].includes(key) ? undefined : value,
    ),
  );

function setUp() {
  const world = aWorld();
  const ask = clientOf(world);
  const plan = async (body: object) =>
    planAnswer.parse((await ask('POST', '/apps/plan', { body })).body);
  const install = async (manifest: string) => {
    const { state } = await plan({ purpose: 'install', name: 'Suite', manifest });
    return app.parse(
      (await ask('POST', '/apps', { body: { name: 'Suite', manifest, state } })).body,
    );
  };
  const update = async (id: string, manifest: string) => {
    const { state } = await plan({ purpose: 'update', appId: id, manifest });
    const headers = { 'If-Match': '*' };
    return ask('PUT', `/apps/${id}`, { body: { manifest, state }, headers });
  };
  const uninstall = async (id: string) => {
    const { state } = await plan({ purpose: 'uninstall', appId: id });
    return ask('DELETE', `/apps/${id}?state=${state}`, { headers: { 'If-Match': '*' } });
  };
  return { world, ask, plan, install, update, uninstall };
}

test('uninstalling leaves the store as it was before, activity and ETags aside', async () => {
  await fc.assert(
    fc.asyncProperty(anyManifestText, anyManifestText, async (first, second) => {
      const { world, install, update, uninstall } = setUp();
      const before = essence(world);
      const { id, drift } = await install(first);
      expect(drift).toBe(0);
      expect((await update(id, second)).body).toMatchObject({ drift: 0 });
      expect((await uninstall(id)).status).toBe(204);
      expect(essence(world)).toEqual(before);
    }),
    runs,
  );
});

test('an update does what its plan said, and then there is nothing to do', async () => {
  await fc.assert(
    fc.asyncProperty(anyManifestText, anyManifestText, async (first, second) => {
      const { world, plan, install, update } = setUp();
      const { id } = await install(first);
      const { plan: shown } = await plan({ purpose: 'update', appId: id, manifest: second });
      const was = new Map([...world.store.users.all()].map((user) => [user.id, user]));
      await update(id, second);
      const owned = [...world.store.users.all()].filter(
        ({ owner }) => owner.kind === 'app' && owner.appId === id,
      );
      const items = shown?.items.filter(({ kind }) => kind === 'user') ?? [];
      const withAction = (...actions: string[]) =>
        items.filter(({ action }) => actions.includes(action)).map(({ code }) => code);
      const codes = owned.map(({ owner }) => (owner.kind === 'app' ? owner.userCode : ''));
      expect(codes.toSorted()).toEqual(withAction('create', 'change', 'keep'));
      const untouched = owned.filter((user) => was.get(user.id) === user);
      expect(untouched).toHaveLength(withAction('keep').length);
      const again = await plan({ purpose: 'update', appId: id, manifest: second });
      const { keep, ...rest } = again.plan?.counts ?? {};
      expect(rest).toEqual({ create: 0, change: 0, remove: 0, blocked: 0 });
      expect(keep).toBe(again.plan?.items.length);
    }),
    runs,
  );
});

/** A manifest that somebody spoilt, arbitrary JSON, or any text at all. */
const anyText = fc.oneof(
  fc.tuple(anyManifestText, fc.nat(), fc.string({ maxLength: 5 })).map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + put.length);
  }),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

test('a refusal changes nothing, whatever was sent', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (manifest, other) => {
      const { world, ask, plan } = setUp();
      const before = world.store.changes();
      expect(before.rows).toEqual([]);
      const planned = await plan({ purpose: 'install', name: 'Suite', manifest });
      expect(world.store.changes()).toEqual(before);
      const { state } = planned;
      const body = { name: 'Suite', manifest, state };
      const answer = await ask('POST', '/apps', { body });
      expect(answer.status).toBe(planned.plan === null ? 422 : 201);
      const after = world.store.changes();
      expect(after.rows.length > 0).toBe(planned.plan !== null);
      const stale = await ask('POST', '/apps', { body: { ...body, manifest: other, state: 'x' } });
      expect(stale.status).toBe(409);
      expect(world.store.changes()).toEqual(after);
    }),
    { numRuns: 40 },
  );
});
