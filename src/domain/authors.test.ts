import { expect, test } from 'vitest';
import { authorsWarning, groupsBesideAuthors } from './authors.ts';

test.each([
  [[], []],
  [['AUTHORS'], []],
  [['AUTHORS', 'ALL_USERS'], []],
  [['erp_connectors', 'CONTENT_MANAGERS'], []],
  [
    ['erp_connectors', 'AUTHORS', 'CONTENT_MANAGERS'],
    ['erp_connectors', 'CONTENT_MANAGERS'],
  ],
])('in %j the restriction of authors wins over %j', (groups, others) => {
  expect(groupsBesideAuthors(groups)).toEqual(others);
});

test('the warning names the groups', () => {
  const nameOf = (code: string) => `<${code}>`;
  expect(authorsWarning(['AUTHORS'], nameOf)).toBeUndefined();
  expect(authorsWarning(['AUTHORS', 'a', 'b'], nameOf)).toBe(
    '<AUTHORS> are restricted in what content they can change, and the restriction wins over what <a>, <b> would allow.',
  );
});
