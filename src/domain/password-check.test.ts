import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { password } from '#src/contract/password.ts';
import { passwordChecklist, passwordWarnings } from './password-check.ts';

fc.configureGlobal({ numRuns: 1000 });

const anyPassword = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 140 }),
);

describe('the checklist', () => {
  it('ticks each rule on its own', () => {
    const met = (text: string) =>
      passwordChecklist(text)
        .filter((item) => item.met)
        .map((item) => item.id);
    expect(met('')).toEqual([]);
    expect(met('a')).toEqual(['lowercase']);
    expect(met('A')).toEqual(['uppercase']);
    expect(met('3')).toEqual(['digit']);
    expect(met('--------')).toEqual(['length']);
    expect(met('aB3')).toEqual(['digit', 'uppercase', 'lowercase']);
    expect(met('aB345678')).toEqual(['length', 'digit', 'uppercase', 'lowercase']);
  });

  it('has the four sentences in order', () => {
    expect(passwordChecklist('').map((item) => item.sentence)).toEqual([
      'At least 8 characters',
      'One or more digits',
      'One or more uppercase letters',
      'One or more lowercase letters',
    ]);
  });

  it('mentions the upper limit only when it is passed', () => {
    expect(passwordChecklist(`aB3${'-'.repeat(125)}`)).toHaveLength(4);
    expect(passwordChecklist(`aB3${'-'.repeat(126)}`).at(-1)).toEqual({
      id: 'too-long',
      sentence: 'At most 128 characters',
      met: false,
    });
  });

  it('is all met exactly when the password is accepted', () => {
    fc.assert(
      fc.property(anyPassword, (text) => {
        expect(passwordChecklist(text).every((item) => item.met)).toBe(
          password.safeParse(text).success,
        );
      }),
    );
  });
});

describe('warnings', () => {
  const warned = (text: string) => passwordWarnings(text).map((warning) => warning.id);

  test.each([
    [' aB345678', 'begins with'],
    ['aB345678\t', 'ends with'],
    ['\u00A0aB345678 ', 'begins and ends with'],
  ])('%j: it %s white space', (text, words) => {
    expect(passwordWarnings(text)).toEqual([
      { id: 'white-space', sentence: expect.stringContaining(`It ${words} white space`) },
    ]);
  });

  it('leaves white space in the middle alone', () => {
    expect(warned('correct Horse 7 battery')).toEqual([]);
  });

  test.each([
    'Password1',
    'PASSWORd1',
    'Password123!',
    'P@ssw0rd1',
    'Pa$$w0rd',
    'Welcome1',
    'We1come1',
    'Qwerty123',
    'Qwertz2024!',
    '123Qwerty',
    'Passwort1!',
    '!Passw0rt1',
    '@Dmin1234',
    '$ecreT123',
    'Abcd1234',
    '1234567aA',
    '1Qaz2wsx',
    '1Qaz2wsx!',
    'A1b2c3d4',
    'Ｐassword1',
  ])('%s is well known', (text) => {
    expect(warned(text)).toContain('well-known');
  });

  test.each(['Passage-Horse7', 'Tr0ub4dor&3x', 'aB345678', 'kT9-mfW3xq', '12345678aB!c'])(
    '%s is not',
    (text) => {
      expect(warned(text)).toEqual([]);
    },
  );

  it('is silent about well-known ones that the rules refuse anyway', () => {
    expect(warned('password')).toEqual([]);
    expect(warned('')).toEqual([]);
  });
});
