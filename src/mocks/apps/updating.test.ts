import { describe, expect, test } from 'vitest';
import { app } from '#src/contract/app-record.ts';
import { group } from '#src/contract/groups.ts';
import { appBed, expectProblem, scales, textOf } from './app-bed.ts';

const codesOf = (rows: Iterable<{ code: string }>) => Array.from(rows, ({ code }) => code);

describe('updating', () => {
  test('does what the plan shows, and nothing else', async () => {
    const { world, install, update, read } = appBed();
    const installed = app.parse((await install()).body);
    const kept = [...world.store.users.all()].find(({ name }) => name === 'Scale Robot');
    const next = {
      ...scales,
      users: scales.users.slice(0, 1),
      global_permissions: [
        ...scales.global_permissions,
        { code: '_CALIBRATE', name: 'Calibrate', description: '' },
      ],
    };
    const answer = await update(installed, next);
    expect(answer.status).toBe(200);
    const updated = app.parse(answer.body);
    expect(updated.owns).toEqual({ licences: 1, permissions: 3, groups: 1, users: 1 });
    expect(updated.etag).not.toBe(installed.etag);
    expect(await read(installed.id)).toEqual(updated);
    expect(world.store.users.get(kept?.id ?? '')).toEqual(kept);
    expect(world.store.activityOf('app', installed.id).at(-1)).toMatchObject({
      action: 'updated',
      changes: [
        { field: 'manifest', after: 'changed' },
        { field: 'permissions', after: ['_WEIGH', '_TARE', '_CALIBRATE'] },
        { field: 'users', before: ['_SCALE_ROBOT', '_OLD_SCALE'], after: ['_SCALE_ROBOT'] },
      ],
    });
  });

  test('by an app that somebody else updated is refused with what is there now', async () => {
    const { install, update, read } = appBed();
    const installed = app.parse((await install()).body);
    await update(installed, { users: scales.users.slice(1), licenses: scales.licenses });
    const answer = await update(installed, scales);
    const { current } = expectProblem(answer, 412, 'precondition-failed');
    expect(current).toEqual(await read(installed.id));
  });

  test('by a manifest with errors, or planned on another state, is refused', async () => {
    const { world, ask, install, update } = appBed();
    const installed = app.parse((await install()).body);
    expectProblem(await update(installed, { users: [{}] }), 422, 'validation');
    const before = world.store.changes();
    const body = { manifest: textOf(), state: 'another' };
    const headers = { 'If-Match': installed.etag };
    expectProblem(await ask('PUT', `/apps/${installed.id}`, { body, headers }), 409, 'conflict');
    expect(world.store.changes()).toEqual(before);
  });
});

describe('uninstalling', () => {
  test('takes away all that the app owns, and what it gave', async () => {
    const { world, ask, install, uninstall } = appBed();
    const before = codesOf(world.store.permissions.all());
    const installed = app.parse((await install()).body);
    expect((await uninstall(installed)).status).toBe(204);
    expect(codesOf(world.store.permissions.all())).toEqual(before);
    expect((await ask('GET', '/groups/CONTENT_MANAGERS')).body).toMatchObject({
      permissions: ['CONTENT_EDIT', 'CONTENT_PUBLISH', 'ANALYTICS_READ'],
    });
    expectProblem(await ask('GET', `/apps/${installed.id}`), 404, 'not-found');
    expect(world.store.activityOf('app', installed.id).at(-1)).toMatchObject({
      action: 'deleted',
      changes: [{ field: 'licences', before: ['_SCALES'], after: [] }, {}, {}, {}],
    });
  });

  test('is refused while an endpoint needs what goes, and says which', async () => {
    const { world, ask, install, uninstall } = appBed();
    const installed = app.parse((await install()).body);
    const headers = { 'If-Match': '*' };
    for (const id of ['map_001', 'map_002']) {
      await ask('PATCH', `/incoming-mappings/${id}`, {
        body: { permission: id === 'map_001' ? '_WEIGH' : '_TARE' },
        headers,
      });
    }
    const before = world.store.changes();
    const { usedBy, detail } = expectProblem(await uninstall(installed), 409, 'in-use');
    expect(usedBy?.map(({ kind, id }) => [kind, id])).toEqual([
      ['incoming-mapping', 'map_001'],
      ['incoming-mapping', 'map_002'],
    ]);
    expect(detail).toMatch(/1 more thing stands in the way\.$/);
    expect(world.store.changes()).toEqual(before);
  });

  test('leaves to another app what that one asked for too', async () => {
    const { world, ask, install, uninstall } = appBed();
    const gives = (code: string) =>
      textOf({
        user_groups: [
          { ...scales.user_groups[1], global_permission_codes: ['API_ACCESS'] },
          { code, name: code, description: '' },
        ],
      });
    const first = app.parse((await install(gives('_FIRST'))).body);
    const second = app.parse((await install(gives('_SECOND'))).body);
    const given = async () => {
      const { body } = await ask('GET', '/groups/CONTENT_MANAGERS');
      return group.parse(body).permissions.includes('API_ACCESS');
    };
    await uninstall(first);
    expect(await given()).toBe(true);
    expect(world.store.apps.get(second.id)?.defaultGrants).toMatchObject([{ isAdded: true }]);
    await uninstall(second);
    expect(await given()).toBe(false);
  });

  test('needs the ETag and the state', async () => {
    const { ask } = appBed();
    const path = '/apps/app_service_desk';
    const headers = { 'If-Match': '*' };
    expectProblem(await ask('DELETE', `${path}?state=x`), 428, 'precondition-required');
    expectProblem(await ask('DELETE', path, { headers }), 400, 'invalid-request');
    expectProblem(await ask('DELETE', `${path}?state=x`, { headers }), 409, 'conflict');
  });
});
