import { describe, expect, test } from 'vitest';
import { appList, appManifest } from '#src/contract/apps.ts';
import { manifestSurroundings } from '#src/contract/manifest-surroundings.ts';
import { appBed, expectProblem, textOf } from '#src/mocks/apps/app-bed.ts';
import { fileBodyLimit } from '#src/mocks/request-parts.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

describe('installed apps', () => {
  test('are listed with what each owns, and how far it has drifted', async () => {
    const { ask } = appBed();
    const { items, total } = appList.parse((await ask('GET', '/apps')).body);
    expect(total).toBe(3);
    expect(items.map(({ name, owns, drift }) => [name, Object.values(owns), drift])).toEqual([
      ['Field service', [1, 2, 1, 3], 0],
      ['Service desk', [1, 3, 1, 2], 0],
      ['Spare parts catalogue', [2, 3, 1, 2], 2],
    ]);
    expect(items[0]?.installedBy).toMatchObject({ name: 'Jonas Weber' });
  });

  test.each([
    ['?q=SERVICE&sort=-installedAt', ['Field service', 'Service desk']],
    ['?drift=true', ['Spare parts catalogue']],
    ['?drift=false&sort=-name', ['Service desk', 'Field service']],
    ['?limit=1&offset=1', ['Service desk']],
  ])('%s are some of them', async (query, names) => {
    const { ask } = appBed();
    const { items, unfilteredTotal } = appList.parse((await ask('GET', `/apps${query}`)).body);
    expect([items.map(({ name }) => name), unfilteredTotal]).toEqual([names, 3]);
  });

  test('are none in an empty tenant, and three in a large one', async () => {
    const counts = await Promise.all(
      (['empty', 'large'] as const).map(async (scenario) => {
        const { body } = await clientOf(aWorld({ scenario }))('GET', '/apps');
        return appList.parse(body).total;
      }),
    );
    expect(counts).toEqual([0, 3]);
  });

  test('have a manifest, as it was installed and as they are live', async () => {
    const { ask, read, plan } = appBed();
    const id = 'app_spare_parts';
    const text = async (form: string) =>
      appManifest.parse((await ask('GET', `/apps/${id}/manifest${form}`)).body).manifest;
    const installed = await text('');
    expect(installed).toBe(await text('?form=installed'));
    expect((await read(id)).manifestSize).toBe(new TextEncoder().encode(installed).byteLength);
    const live = await text('?form=live');
    const { plan: nothing } = await plan({ purpose: 'update', appId: id, manifest: live });
    expect(nothing?.counts).toMatchObject({ create: 0, change: 0, remove: 0, blocked: 0 });
  });

  test.each([
    ['GET', '/apps/app_none'],
    ['GET', '/apps/app_none/manifest'],
    ['GET', '/apps/app_none/drift'],
    ['GET', '/apps/surroundings?app=app_none'],
    ['DELETE', '/apps/app_none?state=x'],
  ])('%s %s is answered by: there is none', async (method, path) => {
    const answer = await appBed().ask(method, path, { headers: { 'If-Match': '*' } });
    expectProblem(answer, 404, 'not-found');
  });

  test('that are not there are neither planned for, updated nor decided about', async () => {
    const { ask } = appBed();
    const headers = { 'If-Match': '*' };
    const appId = 'app_none';
    const items = [{ kind: 'user', code: '_X', field: null }];
    for (const body of [
      { purpose: 'update', appId, manifest: '{}' },
      { purpose: 'uninstall', appId },
      { purpose: 'restore', appId, items },
    ]) {
      expectProblem(await ask('POST', '/apps/plan', { body }), 404, 'not-found');
    }
    const body = { manifest: '{}', state: 'x' };
    expectProblem(await ask('PUT', `/apps/${appId}`, { body, headers }), 404, 'not-found');
    const decision = { action: 'keep', items, state: 'x' };
    const decided = await ask('POST', `/apps/${appId}/drift`, { body: decision });
    expectProblem(decided, 404, 'not-found');
  });
});

describe('what a manifest is checked against', () => {
  test('is what is there, and whose it is', async () => {
    const { ask, world } = appBed();
    const read = async (query: string) =>
      manifestSurroundings.parse((await ask('GET', `/apps/surroundings${query}`)).body);
    const surroundings = await read('');
    expect(surroundings.appId).toBeNull();
    expect(surroundings.permissions).toHaveLength(world.store.permissions.size());
    expect(surroundings.users).toHaveLength(7);
    const ofApp = await read('?app=app_service_desk');
    expect(ofApp).toEqual({ ...surroundings, appId: 'app_service_desk' });
  });
});

describe('a plan', () => {
  test('says what would be done, and does nothing', async () => {
    const { world, planInstall } = appBed();
    const before = world.store.changes();
    const { plan, findings, isWrapped } = await planInstall();
    expect(plan?.app.name).toBe('Scales');
    expect(plan?.counts).toEqual({ create: 6, change: 1, remove: 0, keep: 0, blocked: 0 });
    expect(isWrapped).toBe(false);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(world.store.changes()).toEqual(before);
  });

  test('says what is wrong instead, in the order of the text', async () => {
    const { planInstall } = appBed();
    const wrong = textOf({ users: [{ code: 'X', first_name: 'A', last_name: 'B' }], colour: 1 });
    const { plan, findings } = await planInstall(wrong);
    expect(plan).toBeNull();
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['no-group', '/users/0'],
      ['existing-user', '/users/0/code'],
      ['unknown-property', '/colour'],
    ]);
  });

  test('takes part of a manifest for the whole, and says so', async () => {
    const { planInstall } = appBed();
    const { plan, isWrapped } = await planInstall(
      '"users": [{"code":"_A","first_name":"A","last_name":"B"}]',
    );
    expect(isWrapped).toBe(true);
    expect(plan?.counts.create).toBe(1);
  });

  test('of a file that is too large says so', async () => {
    const { planInstall } = appBed();
    const { findings } = await planInstall(`{}${'\n'.repeat(1024 * 1024)}`);
    expect(findings.map(({ code }) => code)).toEqual(['too-large']);
  });

  test('of far too large a body is refused', async () => {
    const { ask } = appBed();
    const body = { purpose: 'install', name: 'Scales', manifest: 'x'.repeat(fileBodyLimit) };
    expectProblem(await ask('POST', '/apps/plan', { body }), 413, 'payload-too-large');
  });

  test('of restoring what has not drifted is refused', async () => {
    const { ask } = appBed();
    const items = [{ kind: 'user', code: '_DESK_INTAKE', field: 'permissions' }];
    const body = { purpose: 'restore', appId: 'app_service_desk', items };
    const { errors } = expectProblem(await ask('POST', '/apps/plan', { body }), 422, 'validation');
    expect(errors).toMatchObject([{ pointer: '/items/0', code: 'items.no-drift' }]);
  });

  test('may be asked by whoever may read, and done by administrators alone', async () => {
    const { world, ask, planInstall } = appBed();
    world.store.session.put({ id: 'operator', operatorId: 'usr_006' });
    const { plan, state } = await planInstall();
    expect(plan?.counts.create).toBe(6);
    const body = { name: 'Scales', manifest: textOf(), state };
    expectProblem(await ask('POST', '/apps', { body }), 403, 'forbidden');
  });

  test('says how many keys those have who lose something', async () => {
    const { plan, install, ask, world } = appBed();
    await install();
    const headers = { 'If-Match': '*' };
    const [key] = world.store.apiKeys.all();
    const holder = world.store.users.get(key?.userId ?? '');
    await ask('PATCH', `/interface-users/${holder?.id}`, {
      body: { groups: ['_WEIGHERS'] },
      headers,
    });
    const { items } = appList.parse((await ask('GET', '/apps?q=scales')).body);
    const { plan: removal } = await plan({ purpose: 'uninstall', appId: items[0]?.id });
    const affected = removal?.affected.users.items.find(({ id }) => id === holder?.id);
    expect(affected).toMatchObject({ losesGroups: ['_WEIGHERS'] });
    const shown = await ask('GET', `/interface-users/${holder?.id}`);
    expect(shown.body).toMatchObject({ keys: { count: affected?.keys } });
    expect(affected?.keys).toBeGreaterThan(0);
  });
});
