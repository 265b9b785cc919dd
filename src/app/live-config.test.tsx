import { afterEach, expect, test, vi } from 'vitest';
import { readLiveConfig } from './live-config.ts';

const answer = (response: Response | Error) =>
  vi.stubGlobal('fetch', async () => {
    if (response instanceof Error) throw response;
    return response;
  });

afterEach(() => vi.unstubAllGlobals());

test.each(['/api/v1', 'https://api.console.example/v1'])(
  'takes %s as the address of the API',
  async (apiAddress) => {
    answer(Response.json({ apiAddress, somethingNewer: true }));
    expect(await readLiveConfig('/')).toEqual({ apiAddress });
  },
);

test.each([
  ['nothing at all', Response.json({})],
  ['an address that is none', Response.json({ apiAddress: 'javascript:alert(1)' })],
  ['a page instead of JSON', new Response('<!doctype html>')],
  ['a file that is not there', Response.json({ apiAddress: '/api/v1' }, { status: 404 })],
])('says what is missing: %s', async (_what, response) => {
  answer(response);
  await expect(readLiveConfig('/')).rejects.toThrow('they need an "apiAddress"');
});

test('says that the network is the trouble', async () => {
  answer(new TypeError('Failed to fetch'));
  await expect(readLiveConfig('/')).rejects.toThrow('could not be fetched. Check the network.');
});
