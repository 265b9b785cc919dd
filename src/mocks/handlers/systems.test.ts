import { describe, expect, test } from 'vitest';
import { system, type System } from '#src/contract/system-record.ts';
import { systemList } from '#src/contract/systems.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const made = { name: 'Weighbridge', description: '', active: true, unrestrictedUse: false };
const headers = { 'If-Match': '*' };

const create = async (ask: ReturnType<typeof clientOf>, more: Partial<System> = {}) =>
  ask('POST', '/systems', { body: { ...made, ...more } });

describe('systems', () => {
  test('are listed with how many mappings each has', async () => {
    const { body } = await clientOf(aWorld())('GET', '/systems?active=true');
    const { items, total, unfilteredTotal } = systemList.parse(body);
    expect([total, unfilteredTotal]).toEqual([7, 8]);
    expect(items.find(({ name }) => name === 'SAP')?.mappings).toBe(6);
    expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).toSorted());
  });

  test('get their slug from the first name, and keep it', async () => {
    const ask = clientOf(aWorld());
    const answer = await create(ask, { name: 'Müllers-Waage' });
    const { id, slug, etag } = system.parse(answer.body);
    expect([answer.status, slug]).toEqual([201, 'muellers-waage']);
    expect(answer.headers.get('Location')).toBe(`/api/v1/systems/${id}`);
    const renamed = await ask('PATCH', `/systems/${id}`, {
      body: { name: 'Scales' },
      headers: { 'If-Match': etag },
    });
    expect(renamed.body).toMatchObject({ name: 'Scales', slug });
    const again = await create(ask, { name: 'Müllers-Waage' });
    expect(again.body).toMatchObject({ slug: 'muellers-waage-2' });
  });

  test('have names that differ by more than their case', async () => {
    const ask = clientOf(aWorld());
    const taken = await create(ask, { name: 'sap' });
    expect(taken).toMatchObject({
      status: 409,
      body: { pointer: '/name', heldBy: { kind: 'system', id: 'sys_001', name: 'SAP' } },
    });
    const body = { name: 'crm' };
    const renamed = await ask('PATCH', '/systems/sys_001', { body, headers });
    expect(renamed).toMatchObject({ status: 409, body: { pointer: '/name' } });
    const own = await ask('PATCH', '/systems/sys_001', { body: { name: 'Sap' }, headers });
    expect(own.status).toBe(200);
  });

  test('need a name that an address can be made of', async () => {
    const answer = await create(clientOf(aWorld()), { name: '東京' });
    const errors = [expect.objectContaining({ pointer: '/name', code: 'system-name.letters' })];
    expect(answer).toMatchObject({ status: 422, body: { errors } });
  });

  test('that have mappings are not deleted, and say which', async () => {
    const answer = await clientOf(aWorld())('DELETE', '/systems/sys_003', { headers });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        type: '/problems/in-use',
        detail: 'Dealer-Portal has 4 incoming mappings. Delete them first.',
      },
    });
    expect(Object(answer.body).usedBy).toHaveLength(4);
  });

  test('that have none are deleted', async () => {
    const ask = clientOf(aWorld());
    const { id } = system.parse((await create(ask)).body);
    expect((await ask('DELETE', `/systems/${id}`, { headers })).status).toBe(204);
    expect((await ask('GET', `/systems/${id}`)).status).toBe(404);
  });

  test('that somebody changed in the meantime are not changed', async () => {
    const ask = clientOf(aWorld());
    const stale = { 'If-Match': '"stale"' };
    const body = { active: false };
    const answer = await ask('PATCH', '/systems/sys_001', { body, headers: stale });
    expect(answer).toMatchObject({ status: 412, body: { current: { id: 'sys_001' } } });
    expect((await ask('DELETE', '/systems/sys_001', { headers: stale })).status).toBe(412);
  });

  test('keep their ETag where nothing is different', async () => {
    const ask = clientOf(aWorld());
    const body = { name: 'SAP', active: true };
    const answer = await ask('PATCH', '/systems/sys_001', { body, headers });
    expect(answer.headers.get('ETag')).toBe('"1"');
  });
});
