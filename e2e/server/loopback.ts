import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { dropConnection, sendResponse, toRequest } from './node-http.ts';
import type { StaticFiles } from './static-files.ts';

/** One request to the API and what became of it, in the order of arrival. */
export type Exchange = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  /** The body as it was sent; empty without one. */
  readonly body: string;
  /** `pending` until it is answered; `dropped` when the connection was cut instead. */
  outcome: number | 'pending' | 'dropped' | 'unhandled' | 'broken';
};

export type Loopback = {
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  /** What went wrong in the server itself: a request that no handler takes, a handler that threw. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

export type LoopbackOptions = {
  readonly files: StaticFiles;
  /** Where the folder is mounted: `/` or a path that ends with a slash. */
  readonly base?: string;
  readonly handlers?: readonly RequestHandler[];
};

/** The API and the gateway, by the paths under which they answer. */
const isServed = (path: string) => /^\/(?:api|dc)\//.test(path);

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port to listen on.');
  return `http://127.0.0.1:${address.port}`;
}

/** A static host and, beside it, the API by the given handlers: over HTTP, with real cookies, headers and failures. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { files, base = '/', handlers = [] } = options;
  const exchanges: Exchange[] = [];
  const faults: string[] = [];

  function answerStatic(outgoing: ServerResponse, path: string): void {
    const inFolder = path.startsWith(base) ? `/${path.slice(base.length)}` : '/outside.txt';
    const { status, headers, body } = files.answer(inFolder);
    outgoing.writeHead(status, headers).end(body);
  }

  async function answerApi(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await toRequest(incoming, origin);
    const exchange: Exchange = {
      method: request.method,
      path: incoming.url ?? '/',
      headers: request.headers,
      body: await request.clone().text(),
      outcome: 'pending',
    };
    exchanges.push(exchange);
    try {
      const response = await getResponse([...handlers], request);
      if (response === undefined) {
        exchange.outcome = 'unhandled';
        faults.push(`No handler for ${exchange.method} ${exchange.path}`);
        outgoing.writeHead(501).end();
      } else if (response.type === 'error') {
        exchange.outcome = 'dropped';
        dropConnection(incoming);
      } else {
        exchange.outcome = response.status;
        await sendResponse(outgoing, response);
      }
    } catch (error) {
      exchange.outcome = 'broken';
      faults.push(`${exchange.method} ${exchange.path} broke the server: ${String(error)}`);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    }
  }

  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://loopback').pathname;
    if (isServed(path)) void answerApi(incoming, outgoing);
    else answerStatic(outgoing, path);
  });
  const origin = await listen(server);

  return {
    origin,
    exchanges,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
