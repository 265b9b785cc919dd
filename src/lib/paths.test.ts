import * as fc from 'fast-check';
import { createMemoryRouter, matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { codeInPath, paths } from './paths.ts';

const nasty = [
  'order_read',
  'new',
  'install',
  '~new',
  '~',
  '~2F',
  '~~2F',
  'DEFAULT/ONE',
  'edit',
  'ä?#',
  '.',
  '..',
  '_shop.editors',
  '_main.js',
  '_a%2Fb',
  '_a%2fb',
  '_a%252Fb',
  '_100%',
  '_%',
  '_a/../b',
  '_a\\b',
  '_a b',
  ' ',
  '_ä̈😀',
  '_a:b;c&d=e+f*',
  '_a\u200Db',
];
/** Whatever the checks accept, made of what is read in other ways somewhere: escapes, marks, folders, separators. */
const anyCode = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('%', '%2F', '%25', '%2e', '/', '#', '?', '~', '~2F', '.', '..', '\\', ' '),
        fc.constantFrom('ä', 'é', '😀', 'new', '_', '-', ':', '@', '*', '+', '&', ';', 'a', '2F'),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);
const resources = ['permissions', 'groups', 'licences'] as const;

/** The code of the page that an address opens, as the router reads it. */
function codeAt(pattern: string, address: string) {
  return codeInPath(matchRoutes([{ path: pattern }], address)?.at(-1)?.params.code);
}

test.each(resources)('one of the %s is found by its address, whatever its code', (resource) => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const address = paths[resource].detail(code);
      expect(address).not.toBe(paths[resource].create);
      expect(codeAt(`/${resource}/:code`, address)).toBe(code);
      expect(codeAt(`/${resource}/:code/edit`, paths[resource].edit(code))).toBe(code);
    }),
    { numRuns: 1000 },
  );
});

test('no browser, router or host reads anything into an address: it stays as it is written', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const address = paths.groups.detail(code);
      expect(address.slice('/groups/'.length)).toMatch(/^(?:[\w~-]|%[89A-F][0-9A-F])+$/);
      expect(new URL(address, 'http://localhost').pathname).toBe(address);
    }),
    { numRuns: 1000 },
  );
});

test('a router in which one goes there, and to its sheet, and comes back, knows the code all the time', async () => {
  const routes = [
    { path: '/', element: null },
    { path: '/groups/new', element: null },
    { path: '/groups/:code', element: null, children: [{ path: 'edit', element: null }] },
  ];
  await fc.assert(
    fc.asyncProperty(anyCode, async (code) => {
      const router = createMemoryRouter(routes);
      const shown = () => codeInPath(router.state.matches.at(-1)?.params['code']);
      await router.navigate(paths.groups.detail(code));
      expect(shown()).toBe(code);
      await router.navigate({ pathname: paths.groups.edit(code), search: '?q=a' });
      expect(shown()).toBe(code);
      await router.navigate(-1);
      expect(shown()).toBe(code);
      expect(router.state.location.pathname).toBe(paths.groups.detail(code));
      router.dispose();
    }),
  );
});

test('ids go the same way as codes', () => {
  fc.assert(
    fc.property(anyCode, anyCode, (id, keyId) => {
      const pattern = '/interface-users/:id/api-keys/:keyId';
      const address = paths.interfaceUsers.apiKey(id, keyId);
      const params = matchRoutes([{ path: pattern }], address)?.at(-1)?.params;
      expect([codeInPath(params?.['id']), codeInPath(params?.['keyId'])]).toEqual([id, keyId]);
      expect(paths.apps.detail(id)).not.toBe(paths.apps.install);
    }),
  );
});

test('an address that somebody wrote by hand is taken as it stands', () => {
  expect(codeAt('/groups/:code', '/groups/shop.editors')).toBe('shop.editors');
  expect(codeAt('/groups/:code', '/groups/DEFAULT%2FONE')).toBe('DEFAULT/ONE');
  expect(paths.permissions.detail('order_read')).toBe('/permissions/order_read');
  expect(paths.groups.detail('_shop.editors')).toBe('/groups/~_shop~2Eeditors');
});

test('half of a character, which no address can hold, breaks none', () => {
  expect(paths.groups.detail('_a\uD800')).toBe('/groups/_a%EF%BF%BD');
});

test('an address without a code stands for none', () => {
  expect(codeInPath(undefined)).toBeUndefined();
});
