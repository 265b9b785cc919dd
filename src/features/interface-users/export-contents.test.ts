import { expect, test } from 'vitest';
import { exportContents } from './export-contents.ts';

test.each([
  [{}, undefined],
  [{ users: [{}] }, '1 interface user'],
  [
    {
      licenses: [{}],
      global_permissions: [{ children: [{}, { children: [{}] }] }, {}],
      user_groups: [{}, {}],
      users: [{}, {}, {}],
    },
    '3 interface users, 2 groups, 5 permissions and 1 licence',
  ],
])('what a manifest declares is counted, children too: %j', (manifest, words) => {
  expect(exportContents(JSON.stringify(manifest))).toBe(words);
});
