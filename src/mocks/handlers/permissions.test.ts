import { describe, expect, test } from 'vitest';
import { permission, permissionList } from '#src/contract/permissions.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const made = { code: 'pump_read', name: 'Read pumps', description: 'Read pumps and their parts' };

const matching = (etag: string) => ({ 'If-Match': etag });

describe('permissions', () => {
  test('are created in the console, held by nobody', async () => {
    const ask = clientOf(aWorld());
    const answer = await ask('POST', '/permissions', { body: made });
    expect(answer.headers.get('Location')).toBe('/api/v1/permissions/pump_read');
    expect(permission.parse(answer.body)).toMatchObject({
      ...made,
      origin: { kind: 'console' },
      heldBy: { users: 0, groups: 0 },
    });
    expect((await ask('GET', '/permissions?q=PUMPS')).body).toMatchObject({ total: 1 });
  });

  test('have a code of their own', async () => {
    const body = { ...made, code: 'ticket_read' };
    expect(await clientOf(aWorld())('POST', '/permissions', { body })).toMatchObject({
      status: 409,
      body: { pointer: '/code', heldBy: { kind: 'permission', id: 'ticket_read' } },
    });
  });

  test('follow the naming rule of the console', async () => {
    const body = { ...made, code: '_Pump' };
    const answer = await clientOf(aWorld())('POST', '/permissions', { body });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/code', code: 'permission-code.characters' },
          { pointer: '/code', code: 'permission-code.leading-underscore' },
        ],
      },
    });
  });

  test('can be renamed, which is recorded', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const { headers } = await ask('POST', '/permissions', { body: made });
    const answer = await ask('PATCH', '/permissions/pump_read', {
      body: { name: 'Look at pumps' },
      headers: matching(headers.get('ETag') ?? ''),
    });
    expect(answer.body).toMatchObject({ code: 'pump_read', name: 'Look at pumps' });
    expect(world.store.activityOf('permission', 'pump_read').at(-1)).toMatchObject({
      action: 'updated',
      changes: [{ field: 'name', before: 'Read pumps', after: 'Look at pumps' }],
    });
  });

  test('cannot change their code', async () => {
    const ask = clientOf(aWorld());
    const body = { code: 'other' };
    const answer = await ask('PATCH', '/permissions/ticket_read', {
      body,
      headers: matching('"1"'),
    });
    expect(answer.status).toBe(422);
  });

  test('that are used are not deleted, and say what uses them', async () => {
    const ask = clientOf(aWorld());
    const answer = await ask('DELETE', '/permissions/label_print', { headers: matching('"1"') });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        type: '/problems/in-use',
        detail:
          'label_print is used by 5 interface users, 1 user group, 1 incoming mapping and 6 live API keys. Take it from whoever holds it, let the mappings require another one and revoke the keys that carry it; then delete it.',
      },
    });
    const kinds = Object(answer.body).usedBy.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual([
      'group',
      'incoming-mapping',
      ...Array.from({ length: 6 }, () => 'api-key'),
      ...Array.from({ length: 5 }, () => 'interface-user'),
    ]);
  });

  test('that nothing uses are deleted', async () => {
    const ask = clientOf(aWorld());
    const { headers } = await ask('POST', '/permissions', { body: made });
    const etag = headers.get('ETag') ?? '';
    const gone = await ask('DELETE', '/permissions/pump_read', { headers: matching(etag) });
    expect(gone.status).toBe(204);
    expect((await ask('GET', '/permissions/pump_read')).status).toBe(404);
  });

  test.each(['_VISITS_READ', 'API_ACCESS'])('of others stay as they are: %s', async (code) => {
    const ask = clientOf(aWorld());
    const path = `/permissions/${code}`;
    const headers = matching('"1"');
    expect((await ask('PATCH', path, { body: { name: 'X' }, headers })).status).toBe(403);
    expect((await ask('DELETE', path, { headers })).status).toBe(403);
  });

  test('can be listed by origin', async () => {
    const ask = clientOf(aWorld());
    const totals = await Promise.all(
      ['console', 'app', 'system'].map(async (origin) => {
        const { body } = await ask('GET', `/permissions?origin=${origin}`);
        return permissionList.parse(body).total;
      }),
    );
    expect(totals).toEqual([18, 8, 4]);
  });
});
