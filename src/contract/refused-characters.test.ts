import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, text } from './common.ts';
import { groupCode } from './group-code.ts';
import { newIncomingMapping } from './incoming-mappings.ts';
import {
  allowedPattern,
  refusedCharacter,
  refusedCharacterSentence,
  withoutRefusedCharacters,
  withVisibleCharacters,
} from './refused-characters.ts';
import { credentials } from './session.ts';
import { systemName } from './system-record.ts';

const name = line('a name', 80);
const description = text(200);
const messagesOf = (schema: { safeParse: typeof name.safeParse }, value: string) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);

describe('a name', () => {
  test.each([
    ['Ac\u0000me', 'Remove the character U+0000 after "Ac": it is a control character.'],
    ['Ac\u0085me', 'Remove the character U+0085 after "Ac": it is a control character.'],
    ['Ac\nme', 'Remove the character U+000A after "Ac": it is a control character.'],
    [
      'Acme\u202Eevil',
      'Remove the character U+202E after "Acme": it changes the direction of the text around it.',
    ],
    [
      '\u2066Acme',
      'Remove the character U+2066 at the beginning: it changes the direction of the text around it.',
    ],
    ['Ac\u200Bme', 'Remove the character U+200B after "Ac": nobody can see it.'],
    ['Ac\u00ADme', 'Remove the character U+00AD after "Ac": nobody can see it.'],
    [
      `${'x'.repeat(30)}\uFEFFy`,
      `Remove the character U+FEFF after "${'x'.repeat(20)}": nobody can see it.`,
    ],
  ])('%j is refused with what to do', (value, sentence) => {
    expect(messagesOf(name, value)).toEqual([sentence]);
  });

  test.each(['می\u200Cخواهم', '👩\u200D💻', 'שלום', 'Ünïcode', 'a b'])('%s is one', (value) => {
    expect(name.parse(value)).toBe(value);
  });

  test('what stands around it is cut off as ever', () => {
    expect(name.parse('\t Acme\uFEFF')).toBe('Acme');
  });
});

test('a description has line breaks and tabs, and no other control characters', () => {
  expect(description.parse('a\r\n\tb\u202E')).toBe('a\r\n\tb\u202E');
  expect(messagesOf(description, 'a\u0007b')).toEqual([
    'Remove the character U+0007 after "a": it is a control character.',
  ]);
  expect(newIncomingMapping.shape.script.safeParse('\tpass\n').success).toBe(true);
  expect(newIncomingMapping.shape.script.safeParse('pass\u0000').success).toBe(false);
});

test('codes, system names and addresses say which character it is, before anything else', () => {
  const sentence = 'Remove the character U+200B after "a": nobody can see it.';
  for (const schema of [groupCode, systemName, credentials.shape.email]) {
    expect(schema.safeParse('a\u200Bb').error?.issues[0]?.message).toBe(sentence);
  }
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '\0', '\n', '\u202E', '\u200B', '\u200D', '\u009F') }),
);

test.each(['name', 'text'] as const)('sentence, pattern and cleaning of a %s agree', (kind) => {
  const pattern = new RegExp(allowedPattern[kind], 'u');
  fc.assert(
    fc.property(anyText, (value) => {
      const isAllowed = refusedCharacter(value, kind) === undefined;
      expect(pattern.test(value)).toBe(isAllowed);
      expect(refusedCharacterSentence(value, kind) === '').toBe(isAllowed);
      const cleaned = withoutRefusedCharacters(value, kind);
      expect(refusedCharacter(cleaned, kind)).toBeUndefined();
      expect(cleaned === value).toBe(isAllowed);
      expect(refusedCharacter(withVisibleCharacters(value), 'name')).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('characters that nobody sees can be shown', () => {
  expect(withVisibleCharacters('Acme\u202Eevil\0')).toBe('Acme<U+202E>evil<U+0000>');
});
