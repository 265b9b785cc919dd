import type * as z from 'zod';
import type { Endpoint } from '#src/contract/endpoint.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Refuse } from './refusal.ts';
import type { SessionPort, World } from './world.ts';

type Part<E extends Endpoint, Key extends 'params' | 'query' | 'body'> = E extends {
  readonly [K in Key]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;

/** What a handler works with: the request, parsed, and who asks. */
export type Context<E extends Endpoint> = {
  readonly params: Part<E, 'params'>;
  readonly query: Part<E, 'query'>;
  readonly body: Part<E, 'body'>;
  /** The operator; nobody only where the endpoint answers without a session. */
  readonly viewer: E extends { readonly isOpen: true } ? InterfaceUser | undefined : InterfaceUser;
  readonly world: World;
  readonly request: Request;
  readonly session: SessionPort;
  readonly refuse: Refuse<E>;
  /**
   * Holds the record against `If-Match` and refuses when it is stale. A handler that changes or deletes something has
   * to call it before it writes; the server throws if it did not.
   */
  readonly checkMatch: (record: { readonly etag: string }) => void;
};

/** What a handler answers. The `ETag` header comes from the body. */
export type Reply<E extends Endpoint> = (E['response'] extends z.ZodType
  ? { readonly body: z.output<E['response']> }
  : { readonly body?: undefined }) & {
  /** Below the base path. */
  readonly location?: string;
  readonly headers?: HeadersInit;
};

type Handler<E extends Endpoint> = (context: Context<E>) => Reply<E> | Promise<Reply<E>>;

/** Who asks and what for, as far as it has been read. */
export type LooseContext = Omit<Context<Endpoint>, 'params' | 'query' | 'body' | 'viewer'> & {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly viewer: InterfaceUser | undefined;
};

export type LooseReply = {
  readonly body?: unknown;
  readonly location?: string;
  readonly headers?: HeadersInit;
};

/** An endpoint and what answers it. */
export type Mock = {
  readonly endpoint: Endpoint;
  readonly answer: (context: LooseContext) => Promise<LooseReply>;
};

/** Binds a handler to an endpoint: its input arrives parsed, its reply and every refusal are typed. */
export function mock<const E extends Endpoint>(endpoint: E, handler: Handler<E>): Mock;
export function mock(
  endpoint: Endpoint,
  handler: (context: LooseContext) => LooseReply | Promise<LooseReply>,
): Mock {
  return { endpoint, answer: async (context) => handler(context) };
}
