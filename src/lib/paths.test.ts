import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { codeInPath, paths } from './paths.ts';

const codes = ['order_read', 'new', '~new', '~', 'DEFAULT/ONE', 'edit', 'ä?#'];
const resources = ['permissions', 'groups', 'licences'] as const;
const cases = resources.flatMap((resource) => codes.map((code) => ({ resource, code })));

/** The code of the page that an address opens, as the router reads it. */
function codeAt(pattern: string, address: string) {
  return codeInPath(matchRoutes([{ path: pattern }], address)?.at(-1)?.params.code);
}

test.each(cases)('one of $resource is found by its address, whatever its code: $code', (one) => {
  const { resource, code } = one;
  const address = paths[resource].detail(code);
  expect(address).not.toBe(paths[resource].create);
  expect(codeAt(`/${resource}/:code`, address)).toBe(code);
  expect(codeAt(`/${resource}/:code/edit`, paths[resource].edit(code))).toBe(code);
});

test('an address without a code stands for none', () => {
  expect(codeInPath(undefined)).toBeUndefined();
  expect(paths.permissions.detail('order_read')).toBe('/permissions/order_read');
});
