import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { endpoint } from '#src/contract/endpoint.ts';
import { ApiError, type Failure } from './api-error.ts';
import { readAnswer } from './read-answer.ts';

const common = { summary: 'A thing', problems: [], method: 'GET', status: 200 } as const;
const thing = z.object({ id: z.string(), size: z.int(), more: z.array(z.string()) });
const readThing = endpoint({ ...common, id: 'readThing', path: '/thing', response: thing });
const readCodes = endpoint({
  ...common,
  id: 'readCodes',
  path: '/codes',
  response: z.array(z.object({ code: z.string() })),
});

const fail = (failure: Failure) => new ApiError(failure, { endpointId: 'thing', isWrite: false });

async function failureOf(response: Response): Promise<unknown> {
  const error: unknown = await readAnswer(readThing, response, fail).catch((reason) => reason);
  return error instanceof ApiError ? error.failure : error;
}

describe('an answer that is not what the contract says', () => {
  it('is told by where it is not, three places at most', async () => {
    const answer = { id: 7, size: 'large', more: ['a', 1, 2, 3] };
    expect(await failureOf(Response.json(answer))).toEqual({
      kind: 'unexpected',
      status: 200,
      reason: 'The answer breaks the contract at /id, /size, /more/1.',
      requestId: null,
    });
  });

  it('is told as a whole where it is another thing altogether', async () => {
    expect(await failureOf(Response.json('hello'))).toMatchObject({
      reason: 'The answer breaks the contract at /.',
    });
  });
});

describe('a list without an object around it', () => {
  it('is read like anything else', async () => {
    const codes = [{ code: 'a' }, { code: 'b' }];
    expect(await readAnswer(readCodes, Response.json(codes), fail)).toEqual(codes);
  });

  it('shows no secret either', async () => {
    const leak = Response.json([{ code: 'a', secret: 'ifk_x' }]);
    await expect(readAnswer(readCodes, leak, fail)).rejects.toThrow('a secret in it: secret');
  });
});

it('an answer that breaks off while it is read is a failure of the network', async () => {
  const cut = new ReadableStream({
    start: (controller) => controller.error(new TypeError('terminated')),
  });
  expect(await failureOf(new Response(cut))).toEqual({ kind: 'network' });
});
