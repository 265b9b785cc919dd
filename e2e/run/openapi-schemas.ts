// oxlint-disable no-underscore-dangle -- `_zod` is how zod lets one look into a schema.
import { readdir } from 'node:fs/promises';
import * as z from 'zod';
import type { Endpoint } from '#src/contract/endpoint.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), jsonObject]),
);
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);

/** What a schema says about the wire, for bodies (`input`) or for answers and parsed query values (`output`). */
type Side = 'input' | 'output';

/** The components of the document, by name, and a way to write any schema that refers to them. */
export type Schemas = {
  readonly components: JsonObject;
  readonly refer: (schema: z.ZodType, side: Side) => JsonObject;
};

const contractFolder = new URL('../../src/contract/', import.meta.url);

/** Objects and unions get a name of their own; single values are written where they stand. */
const isNamed = (value: unknown): value is z.ZodType =>
  value instanceof z.ZodObject ||
  value instanceof z.ZodUnion ||
  (value instanceof z.ZodEnum && value.options.length > 2);

const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Every schema that the contract exports, by the name of its export: `interfaceUser` is `InterfaceUser`. */
async function exportedSchemas(): Promise<Map<z.ZodType, string>> {
  const found = new Map<z.ZodType, string>();
  const files = (await readdir(contractFolder, { recursive: true })).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  for (const file of files.toSorted()) {
    const exports: Record<string, unknown> = await import(new URL(file, contractFolder).href);
    for (const [name, value] of Object.entries(exports)) {
      if (isNamed(value) && !found.has(value)) found.set(value, pascalCase(name));
    }
  }
  return found;
}

const uri = (name: string) => `#/components/schemas/${name}`;

function withoutKeys(schema: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/**
 * A rule that is a function has no JSON Schema: its schema has to say in `.meta()` what a reader of the document needs
 * to know (`.meta()` makes a child of the schema that it describes), or the document isn't made.
 */
class UntoldRules {
  readonly #untold = new Map<z.core.$ZodType, string>();
  readonly #told = new Set<z.core.$ZodType>();

  look(schema: z.core.$ZodType, path: string): void {
    const { checks = [] } = schema._zod.def;
    if (z.globalRegistry.get(schema) !== undefined) {
      for (let told = schema; told._zod.parent !== undefined; told = told._zod.parent) {
        this.#told.add(told._zod.parent);
      }
    } else if (checks.some((check) => check._zod.def.check === 'custom')) {
      this.#untold.set(schema, path);
    }
  }

  refuse(): void {
    const left = [...this.#untold].filter(([schema]) => !this.#told.has(schema));
    if (left.length === 0) return;
    const paths = left.map(([, path]) => path).join(', ');
    throw new TypeError(
      `The document does not tell a rule of ${paths}: add .meta() to the schema.`,
    );
  }
}

/** What zod's own writer leaves out or words in its own way. */
function write(schema: z.core.$ZodRegistry<{ id: string }>, io: Side) {
  const untold = new UntoldRules();
  const { schemas } = z.toJSONSchema(schema, {
    io,
    uri,
    unrepresentable: 'throw',
    override: ({ zodSchema, jsonSchema: target, path }) => {
      untold.look(zodSchema, path.join('/'));
      // Answers are read tolerantly: a field more breaks nobody. Bodies are strict where their schema is.
      if (zodSchema instanceof z.ZodObject && zodSchema.def.catchall === undefined) {
        Reflect.deleteProperty(target, 'additionalProperties');
      }
      // "date-time" is RFC 3339 already; what is left to say is UTC.
      if (target.format === 'date-time') Object.assign(target, { pattern: 'Z$' });
      // Every whole number is safe in JavaScript: only limits that somebody chose are worth telling.
      if (target.minimum === Number.MIN_SAFE_INTEGER) Reflect.deleteProperty(target, 'minimum');
      if (target.maximum === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(target, 'maximum');
    },
  });
  untold.refuse();
  return (name: string) => withoutKeys(jsonObject.parse(schemas[name]), ['$schema', '$id', 'id']);
}

/** All names that a piece of the document refers to. */
function referredNames(piece: Json): string[] {
  const names = JSON.stringify(piece).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  return [...names].map((match) => match[1] ?? '');
}

/** Reads the contract's exports and prepares the components of the document. */
export async function collectSchemas(endpoints: readonly Endpoint[]): Promise<Schemas> {
  const names = await exportedSchemas();
  const registryWith = (extra: readonly (readonly [z.ZodType, string])[]) => {
    const registry = z.registry<{ id: string }>();
    for (const [schema, id] of [...names, ...extra]) registry.add(schema, { id });
    return registry;
  };
  const component = {
    input: write(registryWith([]), 'input'),
    output: write(registryWith([]), 'output'),
  };

  const used = new Map<string, JsonObject>();
  function include(name: string, side: Side): void {
    const written = component[side](name);
    const before = used.get(name);
    if (before === undefined) {
      used.set(name, written);
      for (const inner of referredNames(written)) include(inner, side);
    } else if (JSON.stringify(before) !== JSON.stringify(written)) {
      throw new TypeError(
        `${name} reads differently in a body and in an answer: name two schemas.`,
      );
    }
  }
  function refer(schema: z.ZodType, side: Side): JsonObject {
    const name = names.get(schema);
    // The registry resolves what lies inside; a schema without a name is written as one more entry of it.
    const written =
      name === undefined
        ? write(registryWith([[schema, 'here']]), side)('here')
        : { $ref: uri(name) };
    for (const inner of referredNames(written)) include(inner, side);
    return written;
  }

  for (const { params, query, body, response } of endpoints) {
    for (const schema of [params, query]) {
      for (const value of Object.values(schema?.shape ?? {})) refer(value, 'output');
    }
    if (body !== undefined) refer(body, 'input');
    if (response !== null) refer(response, 'output');
  }
  include('Problem', 'output');

  const sorted = [...used].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { components: Object.fromEntries(sorted), refer };
}
