import { describe, expect, test } from 'vitest';
import { problem } from '#src/contract/problem.ts';
import { bodyLimit } from './request-parts.ts';
import { type Answer, aWorld, clientOf } from './test-client.ts';

const newUser = {
  name: 'Weighbridge',
  password: 'Crane-Hook-77',
  active: true,
  type: 'system',
  permissions: ['stock_read'],
  groups: [],
};

function expectProblem(answer: Answer, status: number, slug: string) {
  const document = problem.parse(answer.body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(document).toMatchObject({ type: `/problems/${slug}`, status });
  expect(document.instance).toMatch(/^\/api\/v1\//);
  expect(document.detail).not.toBe('');
  return document;
}

describe('every answer', () => {
  test('has a request id of its own', async () => {
    const ask = clientOf(aWorld());
    const ids = [await ask('GET', '/session'), await ask('GET', '/nowhere')].map((answer) =>
      answer.headers.get('X-Request-Id'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(null);
  });

  test('is not stored where a secret comes in', async () => {
    const ask = clientOf(aWorld());
    const good = await ask('POST', '/interface-users', { body: newUser });
    const bad = await ask('POST', '/interface-users', { body: { ...newUser, password: 'x' } });
    expect(good.headers.get('Cache-Control')).toBe('no-store');
    expect(bad.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is a problem document where nothing is', async () => {
    const ask = clientOf(aWorld());
    expectProblem(await ask('GET', '/nowhere'), 404, 'not-found');
    expectProblem(await ask('PUT', '/settings'), 404, 'not-found');
    expectProblem(await ask('GET', '/interface-users/%E0%A4%A'), 404, 'not-found');
    expectProblem(await ask('GET', '/interface-users/usr_none'), 404, 'not-found');
  });
});

describe('a query', () => {
  test.each([
    ['an unknown parameter', '?colour=red', 'colour'],
    ['an unknown field of sort', '?sort=name,colour', 'sort'],
    ['a limit that is too high', '?limit=501', 'limit'],
    ['a limit of none', '?limit=0', 'limit'],
    ['an offset that is no number', '?offset=-1', 'offset'],
    ['a flag that is neither', '?active=yes', 'active'],
    ['a type that nobody has', '?type=robot', 'type'],
    ['a moment that is none', '?lastUsedBefore=yesterday', 'lastUsedBefore'],
    ['a parameter given twice', '?q=a&q=b', 'q'],
    ['a key that is no parameter', '?__proto__=1', '__proto__'],
  ])('%s is refused and named', async (_, query, name) => {
    const answer = await clientOf(aWorld())('GET', `/interface-users${query}`);
    expect(expectProblem(answer, 400, 'invalid-request').detail).toContain(`"${name}"`);
  });

  test('is refused where the endpoint takes none', async () => {
    expectProblem(await clientOf(aWorld())('GET', '/settings?x=1'), 400, 'invalid-request');
  });
});

describe('a body', () => {
  const ask = clientOf(aWorld());

  test('of another media type is refused', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await ask('POST', '/interface-users', { body: newUser, headers });
    expect(expectProblem(answer, 400, 'invalid-request').detail).toContain('application/json');
  });

  test('of a patch has to be a merge patch', async () => {
    const headers = { 'Content-Type': 'application/json', 'If-Match': '"2"' };
    const answer = await ask('PATCH', '/interface-users/usr_001', { body: {}, headers });
    expect(expectProblem(answer, 400, 'invalid-request').detail).toContain('merge-patch');
  });

  test('that is not JSON is refused', async () => {
    expectProblem(
      await ask('POST', '/interface-users', { text: '{"name":' }),
      400,
      'invalid-request',
    );
    expectProblem(await ask('POST', '/interface-users', { text: '' }), 400, 'invalid-request');
  });

  test('that is too large is refused', async () => {
    const text = JSON.stringify({ ...newUser, name: 'x'.repeat(bodyLimit) });
    expectProblem(await ask('POST', '/interface-users', { text }), 413, 'payload-too-large');
  });

  test('that breaks rules is told of each, by pointer and code', async () => {
    const body = { ...newUser, name: ' ', password: 'short', permissions: [''], colour: 'red' };
    const answer = await ask('POST', '/interface-users', { body });
    const { errors = [] } = expectProblem(answer, 422, 'validation');
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/name', 'name.required'],
      ['/password', 'password.length'],
      ['/password', 'password.digit'],
      ['/password', 'password.uppercase'],
      ['/permissions/0', 'permissions.too-small'],
      ['/colour', 'unknown-field'],
    ]);
  });

  test('that lacks a field is told which', async () => {
    const { password: _, ...body } = newUser;
    const answer = await ask('POST', '/interface-users', { body });
    expect(expectProblem(answer, 422, 'validation').errors).toMatchObject([
      { pointer: '/password', code: 'password.required' },
    ]);
  });

  test.each([['[]'], ['null'], ['"text"'], ['{"__proto__":{"name":"x"}}']])(
    'of another shape, such as %s, is refused',
    async (text) => {
      expectProblem(await ask('POST', '/interface-users', { text }), 422, 'validation');
    },
  );
});

describe('If-Match', () => {
  const patch = { name: 'Renamed' };
  const path = '/interface-users/usr_009';

  test('is needed to change or delete', async () => {
    const ask = clientOf(aWorld());
    expectProblem(await ask('PATCH', path, { body: patch }), 428, 'precondition-required');
    expectProblem(await ask('DELETE', path), 428, 'precondition-required');
  });

  test('is the ETag, quotes included, in header and record alike', async () => {
    const ask = clientOf(aWorld());
    const etag = (await ask('GET', path)).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const changed = await ask('PATCH', path, { body: patch, headers: { 'If-Match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ name: 'Renamed', etag: changed.headers.get('ETag') });
    expect(changed.headers.get('ETag')).not.toBe(etag);
  });

  test('refuses a stale save with what is there now', async () => {
    const ask = clientOf(aWorld());
    const etag = (await ask('GET', path)).headers.get('ETag') ?? '';
    await ask('PATCH', path, { body: { name: 'Theirs' }, headers: { 'If-Match': etag } });
    const answer = await ask('PATCH', path, { body: patch, headers: { 'If-Match': etag } });
    expect(expectProblem(answer, 412, 'precondition-failed').current).toEqual(
      (await ask('GET', path)).body,
    );
    expect((await ask('GET', path)).body).toMatchObject({ name: 'Theirs' });
  });

  test.each([['W/"10"'], ['10'], ['"other"']])('%s does not match', async (tag) => {
    const headers = { 'If-Match': tag };
    const answer = await clientOf(aWorld())('PATCH', path, { body: patch, headers });
    expectProblem(answer, 412, 'precondition-failed');
  });

  test('may name several', async () => {
    const ask = clientOf(aWorld());
    const etag = (await ask('GET', path)).headers.get('ETag') ?? '';
    const headers = { 'If-Match': `"other", ${etag}` };
    expect((await ask('PATCH', path, { body: patch, headers })).status).toBe(200);
  });
});

describe('creating', () => {
  test('answers 201 with Location, ETag and the representation', async () => {
    const ask = clientOf(aWorld());
    const { status, headers, body } = await ask('POST', '/interface-users', { body: newUser });
    expect(status).toBe(201);
    const location = headers.get('Location') ?? '';
    expect(location).toMatch(/^\/api\/v1\/interface-users\//);
    const read = await ask('GET', location.replace('/api/v1', ''));
    expect(read.body).toEqual(body);
    expect(read.headers.get('ETag')).toBe(headers.get('ETag'));
  });
});
