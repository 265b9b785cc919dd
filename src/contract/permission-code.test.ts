import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { permissionCode } from './permission-code.ts';

fc.configureGlobal({ numRuns: 1000 });

const issuesOf = (value: unknown) => permissionCode.safeParse(value).error?.issues ?? [];
const codesOf = (value: unknown) =>
  issuesOf(value).map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

const likeCodes = fc
  .array(fc.constantFrom('a', 'z', '_', '_', 'A', '7', ' ', 'ä'), { maxLength: 70 })
  .map((parts) => parts.join(''));

describe('a permission code', () => {
  test.each([
    ['', ['permission-code.length']],
    ['a'.repeat(61), ['permission-code.length']],
    ['Ticket create', ['permission-code.characters']],
    ['tickets2', ['permission-code.characters']],
    ['größe', ['permission-code.characters']],
    ['a\n', ['permission-code.characters']],
    ['_ticket', ['permission-code.leading-underscore']],
    ['_', ['permission-code.leading-underscore']],
    ['ticket__create', ['permission-code.double-underscore']],
    [
      '__A',
      [
        'permission-code.characters',
        'permission-code.leading-underscore',
        'permission-code.double-underscore',
      ],
    ],
    [null, ['invalid_type']],
  ])('%j breaks %j', (value, codes) => {
    expect(codesOf(value)).toEqual(codes);
  });

  test.each(['a', 'ticket_create', 'ticket_', 'a_b_c', 'a'.repeat(60)])(
    '%j is accepted',
    (value) => {
      expect(permissionCode.parse(value)).toBe(value);
    },
  );

  it('says what to do', () => {
    expect(issuesOf('_A__b').map((issue) => issue.message)).toEqual([
      'Use only lowercase letters from a to z and underscores.',
      'Begin with a letter: a leading underscore marks permissions that belong to an app.',
      'Use one underscore at a time.',
    ]);
  });

  it('is told by the pattern of the API document as well', () => {
    const { pattern, maxLength } = z.toJSONSchema(permissionCode);
    const matches = new RegExp(pattern ?? '', 'u');
    fc.assert(
      fc.property(likeCodes, (text) => {
        expect(permissionCode.safeParse(text).success).toBe(
          matches.test(text) && text.length <= (maxLength ?? 0),
        );
      }),
    );
  });
});
