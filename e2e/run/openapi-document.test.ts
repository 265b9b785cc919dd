import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { allEndpoints } from '#src/contract/all-endpoints.ts';
import { endpoint } from '#src/contract/endpoint.ts';
import { openApiDocument, problemsOf } from './openapi-document.ts';

const about = { title: 'Interface users', version: '1.0.0', description: 'Who may call what.' };

const shape = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.record(
      z.enum(['get', 'post', 'put', 'patch', 'delete']).or(z.string()),
      z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string().optional() })).optional(),
        requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
        responses: z.record(z.string().regex(/^\d{3}$/), z.looseObject({})),
      }),
    ),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const raw = await openApiDocument(allEndpoints, about);
const document = shape.parse(raw);
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const aPath = {
  id: 'thing',
  path: '/things',
  summary: 'A thing',
  status: 200,
  problems: [],
} as const;

/** Follows a local reference, piece by piece. */
function resolve(reference: string): unknown {
  let piece: unknown = raw;
  for (const key of reference.slice('#/'.length).split('/')) {
    piece = new Map(Object.entries(Object(piece))).get(key);
  }
  return piece;
}

describe('the OpenAPI document', () => {
  test.each(allEndpoints)('has $method $path', ({ id, method, path, status }) => {
    const template = path.replaceAll(/:([a-z]+)/gi, '{$1}');
    const operation = document.paths[template]?.[method.toLowerCase()];
    expect(operation?.operationId).toBe(id);
    expect(Object.keys(operation?.responses ?? {})).toContain(String(status));
  });

  test('has nothing else, and no operation twice', () => {
    expect(operations.map((operation) => operation.operationId).toSorted()).toEqual(
      allEndpoints.map((one) => one.id).toSorted(),
    );
  });

  test('resolves every reference', () => {
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter(([, to = '']) => resolve(to) === undefined)).toEqual([]);
  });

  test('names every parameter of a path', () => {
    const unnamed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap((operation) => {
        const named = new Set((operation.parameters ?? []).map((parameter) => parameter.name));
        return [...path.matchAll(/\{(\w+)\}/g)].filter(([, name]) => !named.has(name));
      }),
    );
    expect(unnamed).toEqual([]);
  });

  test('keeps passwords out of answers and marks them as write-only in bodies', () => {
    const { InterfaceUser, NewInterfaceUser } = document.components.schemas;
    expect(JSON.stringify(InterfaceUser)).not.toContain('"password"');
    expect(NewInterfaceUser).toMatchObject({
      additionalProperties: false,
      properties: { password: { writeOnly: true, minLength: 8, maxLength: 128 } },
    });
  });

  test('asks for the version of what is changed, and takes a key for what is made', () => {
    expect(document.paths['/interface-users/{id}']?.['patch']?.parameters).toContainEqual({
      $ref: '#/components/parameters/IfMatch',
    });
    expect(document.paths['/interface-users']?.['post']?.parameters).toContainEqual({
      $ref: '#/components/parameters/IdempotencyKey',
    });
  });

  test('answers with the problems that an endpoint declares and those that follow from its method', () => {
    const change = endpoint({ ...aPath, method: 'PATCH', response: null, problems: ['not-found'] });
    expect(problemsOf(change)).toEqual([
      'invalid-request',
      'unauthenticated',
      'forbidden',
      'not-found',
      'precondition-failed',
      'precondition-required',
      'rate-limited',
      'unavailable',
    ]);
  });

  test('is not made when a schema has a rule that no reader could know', async () => {
    const secretRule = z.strictObject({ colour: z.string().refine((value) => value !== 'mauve') });
    const paint = endpoint({ ...aPath, method: 'POST', body: secretRule, response: null });
    await expect(openApiDocument([paint], about)).rejects.toThrow(/colour/);
  });
});
