import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { password, passwordPolicy, passwordRulesAttribute } from './password.ts';

fc.configureGlobal({ numRuns: 1000 });

const issuesOf = (value: unknown) => password.safeParse(value).error?.issues ?? [];
const codesOf = (value: unknown) =>
  issuesOf(value).map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

describe('a password', () => {
  test.each([
    ['', ['password.length', 'password.digit', 'password.uppercase', 'password.lowercase']],
    ['aB3', ['password.length']],
    ['aB34567', ['password.length']],
    ['ab345678', ['password.uppercase']],
    ['AB345678', ['password.lowercase']],
    ['aBcdefgh', ['password.digit']],
    ['12345678', ['password.uppercase', 'password.lowercase']],
    [`aB3${'x'.repeat(126)}`, ['password.too-long']],
    ['aB34567\t', ['password.control-characters']],
    ['aB34567\0', ['password.control-characters']],
    ['x'.repeat(129), ['password.digit', 'password.uppercase', 'password.too-long']],
    [7, ['invalid_type']],
  ])('%j breaks %j', (value, codes) => {
    expect(codesOf(value)).toEqual(codes);
  });

  test.each([
    'aB345678',
    `aB3${'x'.repeat(125)}`,
    ' aB34567 ',
    'ñÑ٣-----',
    'aB3😀😀😀😀😀',
    `aB3${'😀'.repeat(125)}`,
  ])('%j is accepted as it is', (value) => {
    expect(password.parse(value)).toBe(value);
  });

  it('counts code points: seven of them are too few, however they are stored', () => {
    expect(codesOf('aB3😀😀😀😀')).toEqual(['password.length']);
  });

  it('says what to do', () => {
    expect(issuesOf('').map((issue) => issue.message)).toEqual([
      'Use at least 8 characters.',
      'Add a digit.',
      'Add an uppercase letter.',
      'Add a lowercase letter.',
    ]);
    expect(issuesOf(undefined).map((issue) => issue.message)).toEqual(['Enter a password.']);
  });

  it('breaks no rule but the six', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 140 }), (text) => {
        const length = Array.from(text).length;
        const isValid =
          length >= 8 &&
          length <= 128 &&
          /\p{Nd}/u.test(text) &&
          /\p{Lu}/u.test(text) &&
          /\p{Ll}/u.test(text) &&
          !/\p{Cc}/u.test(text);
        expect(password.safeParse(text).success).toBe(isValid);
      }),
    );
  });

  it('has the attribute that password managers read', () => {
    expect(passwordRulesAttribute).toBe(
      'minlength: 8; required: digit; required: upper; required: lower; maxlength: 128;',
    );
  });

  it('is described for the API document', () => {
    expect(z.toJSONSchema(password)).toMatchObject({
      type: 'string',
      format: 'password',
      writeOnly: true,
      minLength: passwordPolicy.minLength,
      maxLength: passwordPolicy.maxLength,
    });
  });
});
