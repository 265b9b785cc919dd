import { describe, expect, test } from 'vitest';
import { app } from '#src/contract/app-record.ts';
import { appBed, expectProblem, textOf } from './app-bed.ts';

describe('installing', () => {
  test('makes everything that the manifest declares, as planned', async () => {
    const { world, ask, install } = appBed();
    const answer = await install();
    expect(answer.status).toBe(201);
    const installed = app.parse(answer.body);
    expect(answer.headers.get('Location')).toBe(`/api/v1/apps/${installed.id}`);
    expect(answer.headers.get('ETag')).toBe(installed.etag);
    expect(installed).toMatchObject({
      name: 'Scales',
      owns: { licences: 1, permissions: 2, groups: 1, users: 2 },
      drift: 0,
      installedBy: { name: 'Anna Brandt' },
    });
    const origin = { kind: 'app', appId: installed.id, appName: 'Scales' };
    expect((await ask('GET', '/groups/_WEIGHERS')).body).toMatchObject({
      origin,
      locks: ['name', 'description'],
      members: 1,
    });
    expect((await ask('GET', '/permissions/_TARE')).body).toMatchObject({
      origin,
      parent: '_WEIGH',
    });
    expect((await ask('GET', '/groups/CONTENT_MANAGERS')).body).toMatchObject({
      permissions: ['CONTENT_EDIT', 'CONTENT_PUBLISH', 'ANALYTICS_READ', '_WEIGH'],
    });
    const { body } = await ask('GET', `/interface-users?owner=app:${installed.id}`);
    expect(body).toMatchObject({
      items: [
        { name: 'Old Scale', email: null, hasPassword: false, licences: ['_SCALES'] },
        { name: 'Scale Robot', groups: ['_WEIGHERS'], createdBy: { name: 'Anna Brandt' } },
      ],
    });
    expect(world.store.apps.get(installed.id)?.manifest).toBe(textOf());
  });

  test('is on record of the app and of every record', async () => {
    const { world, install } = appBed();
    const { id } = app.parse((await install()).body);
    expect(world.store.activityOf('app', id)).toMatchObject([
      {
        action: 'created',
        by: { name: 'Anna Brandt' },
        changes: [
          { field: 'name', after: 'Scales' },
          { field: 'manifest', after: 'set' },
          { field: 'licences', before: [], after: ['_SCALES'] },
          { field: 'permissions', before: [], after: ['_WEIGH', '_TARE'] },
          { field: 'groups', before: [], after: ['_WEIGHERS'] },
          { field: 'users', before: [], after: ['_SCALE_ROBOT', '_OLD_SCALE'] },
        ],
      },
    ]);
    const last = (kind: 'licence' | 'permission' | 'group', code: string) =>
      world.store.activityOf(kind, code).at(-1);
    expect(last('licence', '_SCALES')).toMatchObject({ action: 'created' });
    expect(last('permission', '_TARE')?.changes).toContainEqual({
      field: 'parent',
      before: null,
      after: '_WEIGH',
    });
    expect(last('group', 'CONTENT_MANAGERS')).toMatchObject({
      action: 'updated',
      changes: [{ field: 'permissions' }],
    });
  });

  test('takes a part of a manifest for the whole, and keeps the whole', async () => {
    const { world, install } = appBed();
    const part = '"users": [{"code":"_A","first_name":"A","last_name":"B"}]';
    const { id } = app.parse((await install(part)).body);
    expect(world.store.apps.get(id)?.manifest).toBe(`{${part}}`);
  });

  test('what has errors is refused with each of them, and changes nothing', async () => {
    const { world, ask, planInstall } = appBed();
    const wrong = textOf({ users: [{ code: 'X', first_name: 'A', last_name: 'B' }], colour: 1 });
    const { state } = await planInstall(wrong);
    const before = world.store.changes();
    const answer = await ask('POST', '/apps', { body: { name: 'Scales', manifest: wrong, state } });
    const { errors } = expectProblem(answer, 422, 'validation');
    expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/manifest', 'existing-user'],
      ['/manifest', 'unknown-property'],
    ]);
    expect(world.store.changes()).toEqual(before);
  });

  test('what is planned on another state is refused, and changes nothing', async () => {
    const { world, ask, planInstall } = appBed();
    const { state } = await planInstall();
    const headers = { 'If-Match': '*' };
    await ask('PATCH', '/groups/erp_connectors', { body: { name: 'ERP' }, headers });
    const before = world.store.changes();
    const answer = await ask('POST', '/apps', { body: { name: 'S', manifest: textOf(), state } });
    expect(expectProblem(answer, 409, 'conflict').pointer).toBe('/state');
    expect(world.store.changes()).toEqual(before);
  });

  test('notices what is changed while it is being checked', async () => {
    const { world, ask, planInstall } = appBed();
    const { state } = await planInstall();
    const running = ask('POST', '/apps', { body: { name: 'S', manifest: '{}', state } });
    const group = world.store.groups.get('erp_connectors');
    const timer = setInterval(() => {
      if (group !== undefined) world.store.groups.put({ ...group, etag: '"elsewhere"' });
    });
    const answer = await running;
    clearInterval(timer);
    expectProblem(answer, 409, 'conflict');
    expect(world.store.apps.size()).toBe(3);
  });

  test('asked twice with one key is done once', async () => {
    const { world, ask, planInstall } = appBed();
    const { state } = await planInstall();
    const body = { name: 'Scales', manifest: textOf(), state };
    const headers = { 'Idempotency-Key': 'k' };
    const [first, second] = [
      await ask('POST', '/apps', { body, headers }),
      await ask('POST', '/apps', { body, headers }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(world.store.apps.size()).toBe(4);
  });

  test.each(['plan', 'export', 'surroundings'])('an app is never called by %s', async (word) => {
    const answer = await appBed().ask('PUT', `/apps/${word}`, { headers: { 'If-Match': '*' } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await appBed().ask('GET', `/apps/${word}`)).status).toBe(
      word === 'surroundings' ? 200 : 404,
    );
  });
});
