import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pythonString, shellWord } from './quoting.ts';

fc.configureGlobal({ numRuns: 1000 });

/** Every kind of character that means something somewhere, and any other. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(`'"\\$\`!@-<>|&;()*?#~{}[] \n\r\t%`)),
    fc.constantFrom('ä', 'ß', '東', '😀', '\u{85}', '\u{2028}', '\u{202e}'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
const manyTexts = fc.sample(
  anyText.filter((text) => !text.includes('\0')),
  { numRuns: 300, seed: 7 },
);

/** What a POSIX shell makes of one word. */
function unquoted(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === "'") {
      const end = word.indexOf("'", at + 1);
      if (end === -1) throw new Error('A quote is open.');
      text += word.slice(at + 1, end);
      at = end;
    } else if (word[at] === '\\') {
      at += 1;
      text += word[at];
    } else {
      throw new Error(`Not quoted: ${word[at]}`);
    }
  }
  return text;
}

/** The same text as Python reads it. */
function readByPython(literal: string): string {
  if (!/^"[\u{20}-\u{7e}]*"$/u.test(literal)) throw new Error('Not plain.');
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
  return literal
    .slice(1, -1)
    .replaceAll(
      /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))|"/gu,
      (_, two?: string, four?: string, eight?: string, one = '?') => {
        const hex = two ?? four ?? eight;
        const text =
          hex === undefined ? named[one] : String.fromCodePoint(Number.parseInt(hex, 16));
        if (text === undefined) throw new Error(`Unknown: ${one}`);
        return text;
      },
    );
}

const answerOf = (command: string, args: readonly string[], input = '') =>
  spawnSync(command, [...args], { input, encoding: 'utf8', maxBuffer: 1 << 24 });

describe('a word of the shell', () => {
  test.each([
    ['', "''"],
    ['plain', "'plain'"],
    ["it's", String.raw`'it'\''s'`],
    ['$HOME `id` "x" \\', '\'$HOME `id` "x" \\\''],
    ['@file', "'@file'"],
    ['-x', "'-x'"],
  ])('of %j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unquoted(shellWord(text))).toBe(text);
      }),
    );
  });

  it('is what the shell itself takes it for', () => {
    const { stdout } = answerOf('sh', [
      '-c',
      `printf '%s\\0' ${manyTexts.map(shellWord).join(' ')}`,
    ]);
    expect(stdout.split('\0').slice(0, -1)).toEqual(manyTexts);
  });
});

describe('a string of Python', () => {
  test.each([
    ['', '""'],
    ['it\'s "x" \\', String.raw`"it's \"x\" \\"`],
    ['a\nb\r\tc\0', String.raw`"a\nb\r\tc\x00"`],
    ['Müller 東 😀 {x} %s', String.raw`"M\xfcller \u6771 \U0001f600 {x} %s"`],
  ])('of %j', (text, literal) => {
    expect(pythonString(text)).toBe(literal);
  });

  it('gives back any text, and is plain ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readByPython(pythonString(text))).toBe(text);
      }),
    );
  });

  const hasPython = answerOf('python3', ['--version']).status === 0;
  it.skipIf(!hasPython)('is what Python itself takes it for', () => {
    const program = [
      'import json, sys',
      `texts = [${manyTexts.map(pythonString).join(', ')}]`,
      'sys.stdout.write(json.dumps(texts))',
    ].join('\n');
    expect(JSON.parse(answerOf('python3', ['-'], program).stdout)).toEqual(manyTexts);
  });
});
