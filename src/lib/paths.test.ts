import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { codeInPath, paths } from './paths.ts';

/** The code of the page that an address opens, as the router reads it. */
function codeAt(pattern: string, address: string) {
  return codeInPath(matchRoutes([{ path: pattern }], address)?.at(-1)?.params.code);
}

test.each(['order_read', 'new', '~new', '~', 'DEFAULT/ONE', 'edit', 'ä?#'])(
  'a permission is found by its address, whatever its code: %s',
  (code) => {
    const address = paths.permissions.detail(code);
    expect(address).not.toBe(paths.permissions.create);
    expect(codeAt('/permissions/:code', address)).toBe(code);
    expect(codeAt('/permissions/:code/edit', paths.permissions.edit(code))).toBe(code);
  },
);

test('an address without a code stands for none', () => {
  expect(codeInPath(undefined)).toBeUndefined();
  expect(paths.permissions.detail('order_read')).toBe('/permissions/order_read');
});
