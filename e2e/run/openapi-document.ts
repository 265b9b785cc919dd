import * as z from 'zod';
import {
  basePath,
  type Endpoint,
  needsIfMatch,
  takesIdempotencyKey,
} from '#src/contract/endpoint.ts';
import {
  commonProblems,
  idempotencyProblems,
  preconditionProblems,
  problems,
  type ProblemSlug,
} from '#src/contract/problem.ts';
import { collectSchemas, type JsonObject, type Schemas } from './openapi-schemas.ts';

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
const pathTemplate = (path: string) => path.replaceAll(/:([a-z]+)/gi, '{$1}');
const pascalCase = (slug: string) =>
  slug.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every problem that an endpoint may answer: its own, and those that follow from how it is called. */
export function problemsOf(endpoint: Endpoint): readonly ProblemSlug[] {
  const all = new Set<ProblemSlug>([
    ...commonProblems,
    ...endpoint.problems,
    ...(takesIdempotencyKey(endpoint) ? idempotencyProblems : []),
    ...(needsIfMatch(endpoint) ? preconditionProblems : []),
  ]);
  return Object.keys(problems).flatMap((slug) => [...all].filter((one) => one === slug));
}

/** Slugs that share a status share an answer; its name says which they are. */
function problemAnswers(endpoint: Endpoint): [status: string, slugs: readonly ProblemSlug[]][] {
  const byStatus = Map.groupBy(problemsOf(endpoint), (slug) => String(problems[slug].status));
  return [...byStatus];
}

const answerName = (slugs: readonly ProblemSlug[]) => slugs.map(pascalCase).join('Or');

function problemAnswer(status: string, slugs: readonly ProblemSlug[]): JsonObject {
  const types = slugs.map((slug) => `/problems/${slug}`);
  return {
    description: slugs.map((slug) => `${problems[slug].title} (\`${slug}\`).`).join(' '),
    ...(['429', '503'].includes(status)
      ? { headers: { 'Retry-After': header('RetryAfter') } }
      : {}),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              properties: { type: { enum: types }, status: { const: Number(status) } },
            },
          ],
        },
      },
    },
  };
}

/** One record with an `etag` of its own, as against a list of them. */
const isRecord = ({ response }: Endpoint) =>
  response instanceof z.ZodObject && Object.hasOwn(response.shape, 'etag');

function goodAnswer(endpoint: Endpoint, schemas: Schemas): JsonObject {
  const schema =
    endpoint.response === null ? undefined : schemas.refer(endpoint.response, 'output');
  const opensSession = endpoint.path === '/session' && endpoint.method !== 'GET';
  const headers = {
    ...(isRecord(endpoint) ? { ETag: header('ETag') } : {}),
    ...(endpoint.status === 201 && !opensSession ? { Location: header('Location') } : {}),
    ...(endpoint.carriesSecret === true ? { 'Cache-Control': header('NoStore') } : {}),
    ...(opensSession ? { 'Set-Cookie': header('SessionCookie') } : {}),
  };
  return {
    description: endpoint.summary + '.',
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(schema === undefined ? {} : { content: { 'application/json': { schema } } }),
  };
}

/** A list is one value with commas: `sort=name,-createdAt`. */
function queryParameter(name: string, required: boolean, schema: JsonObject): JsonObject {
  const style = schema['type'] === 'array' ? { style: 'form', explode: false } : {};
  return { name, in: 'query', required, ...style, schema };
}

function parametersOf(endpoint: Endpoint, schemas: Schemas): JsonObject[] {
  const inPath = Object.entries(endpoint.params?.shape ?? {}).map(([name, value]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemas.refer(value, 'output'),
  }));
  const inQuery = Object.entries(endpoint.query?.shape ?? {}).map(([name, value]) =>
    queryParameter(name, !value.safeParse(undefined).success, schemas.refer(value, 'output')),
  );
  const inHead = [
    ...(needsIfMatch(endpoint) ? ['IfMatch'] : []),
    ...(takesIdempotencyKey(endpoint) ? ['IdempotencyKey'] : []),
  ].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  return [...inPath, ...inQuery, ...inHead];
}

function operation(endpoint: Endpoint, schemas: Schemas): JsonObject {
  const parameters = parametersOf(endpoint, schemas);
  const mediaType =
    endpoint.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return {
    operationId: endpoint.id,
    tags: [endpoint.path.split('/')[1] ?? ''],
    summary: endpoint.summary,
    ...(endpoint.needs === undefined
      ? {}
      : { description: `Needs the right \`${endpoint.needs}\`.`, 'x-right': endpoint.needs }),
    ...(endpoint.isOpen === true ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(endpoint.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [mediaType]: { schema: schemas.refer(endpoint.body, 'input') } },
          },
        }),
    responses: {
      [endpoint.status]: goodAnswer(endpoint, schemas),
      ...Object.fromEntries(
        problemAnswers(endpoint).map(([status, slugs]) => [
          status,
          { $ref: `#/components/responses/${answerName(slugs)}` },
        ]),
      ),
    },
  };
}

function problemComponents(endpoints: readonly Endpoint[]): JsonObject {
  const answers = endpoints.flatMap((endpoint) => problemAnswers(endpoint));
  const named = answers.map(
    ([status, slugs]) => [answerName(slugs), problemAnswer(status, slugs)] as const,
  );
  return Object.fromEntries(named.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

const text = { type: 'string' };

const parameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The `etag` of the record as it was read, quotes included.',
    schema: text,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'One value per intent, the same one when the request is repeated: the answer to the first is given again.',
    schema: text,
  },
};

const headers = {
  ETag: { description: 'Strong; the same value as the field `etag`.', schema: text },
  Location: {
    description: 'Where the new record is read.',
    schema: { type: 'string', format: 'uri-reference' },
  },
  NoStore: { description: 'The exchange carries a secret.', schema: { const: 'no-store' } },
  RetryAfter: { description: 'Seconds, or a date.', schema: text },
  SessionCookie: { description: 'HttpOnly, Secure, SameSite=Strict.', schema: text },
};

/** The published document: everything that the API can be asked, by the contract alone. */
export async function openApiDocument(
  endpoints: readonly Endpoint[],
  about: { readonly title: string; readonly version: string; readonly description: string },
): Promise<JsonObject> {
  const schemas = await collectSchemas(endpoints);

  const byPath = Map.groupBy(endpoints, (endpoint) => pathTemplate(endpoint.path));
  const paths = [...byPath].map(([path, group]) => [
    path,
    Object.fromEntries(
      group.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint, schemas)]),
    ),
  ]);
  return {
    openapi: '3.1.0',
    info: about,
    servers: [{ url: basePath }],
    security: [{ session: [] }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.path.split('/')[1] ?? ''))].map(
      (name) => ({ name }),
    ),
    paths: Object.fromEntries(paths),
    components: {
      schemas: schemas.components,
      responses: problemComponents(endpoints),
      parameters,
      headers,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}
