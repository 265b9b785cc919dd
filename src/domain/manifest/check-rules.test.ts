import { describe, expect, it, test } from 'vitest';
import { manifestFindingCodes } from '#src/contract/manifest-finding.ts';
import { codeRules } from '#src/test/manifest-code-rules.ts';
import { aLiveState } from '#src/test/manifest-state.ts';
import { valueRules } from '#src/test/manifest-value-rules.ts';
import { warningRules } from '#src/test/manifest-warning-rules.ts';
import { checkManifest } from './check-manifest.ts';
import { surroundingsIn } from './live-state.ts';

const surroundings = surroundingsIn(aLiveState(), null);
const check = (text: string) => checkManifest(text, surroundings);

const rules = [...valueRules, ...codeRules, ...warningRules];

describe.each(rules)('%s', (_, wrong, found, right) => {
  const listed = (text: string) =>
    check(text).findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

  it('and where not, that is found', () => {
    const text = JSON.stringify(wrong, null, 2);
    expect(listed(text).toSorted()).toEqual(found.toSorted());
    const hasErrors = found.some((one) => one.startsWith('error'));
    expect(check(text).manifest === undefined).toBe(hasErrors);
  });

  it('and where so, nothing is found', () => {
    const text = JSON.stringify(right, null, 2);
    expect(listed(text)).toEqual([]);
    expect(check(text).manifest).toBeDefined();
  });
});

const braces = (depth: number) =>
  `{"config_fields":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

type TextRule = readonly [wrong: string, code: string, line: number, column: number, right: string];
const textRules: readonly TextRule[] = [
  ['', 'json.empty', 1, 1, '{}'],
  [' \n ', 'json.empty', 2, 2, '\uFEFF{}'],
  ['{"users": [],}', 'json.trailing-comma', 1, 13, '{"users": []}'],
  ['{"config_fields": [1,\n]}', 'json.trailing-comma', 1, 21, '{"config_fields": [1]}'],
  ['{users: []}', 'json.symbol', 1, 2, '{"users": []}'],
  ['{"config_fields": tru}', 'json.symbol', 1, 19, '{"config_fields": true}'],
  ['{1: 2}', 'json.name', 1, 2, '{"config_fields": 2}'],
  ['{"users":}', 'json.value', 1, 10, '{"users":[]}'],
  ['{"users" []}', 'json.colon', 1, 10, '{"users": []}'],
  ['{"users": []\r"licenses": []}', 'json.comma', 2, 1, '{"users": [],\r"licenses": []}'],
  ['{"users": []', 'json.brace', 1, 13, '{"users": []}'],
  ['{"users": [', 'json.bracket', 1, 12, '{"users": []}'],
  ['{"users": [}', 'json.bracket', 1, 12, '{"users": []}'],
  ['{"config_fields": [1}', 'json.bracket', 1, 21, '{"config_fields": [1]}'],
  ['{"config_fields": [{"a": 1]}', 'json.brace', 1, 27, '{"config_fields": [{"a": 1}]}'],
  ['{"config_fields": ]}', 'json.value', 1, 19, '{"config_fields": []}'],
  ['{}]', 'json.end', 1, 3, '{}'],
  ['{}\r\n{}', 'json.end', 2, 1, '{}\r\n'],
  ['// hello\n{}', 'json.comment', 1, 1, '\n{}'],
  ['{"config_fields": 1.}', 'json.number', 1, 19, '{"config_fields": 1.5}'],
  ['{"config_fields": "x\n"}', 'json.string', 1, 19, String.raw`{"config_fields": "x\n"}`],
  [
    String.raw`{"config_fields": "\u12"}`,
    'json.unicode',
    1,
    19,
    String.raw`{"config_fields": "\u1234"}`,
  ],
  [String.raw`{"config_fields": "\x"}`, 'json.escape', 1, 19, String.raw`{"config_fields": "\\x"}`],
  ['{"config_fields": "\t"}', 'json.character', 1, 19, String.raw`{"config_fields": "\t"}`],
  ['{"users": [],\n  "users": []}', 'key-twice', 2, 3, '{"users": []}'],
  ['{"config_fields": [{"a": 1, "a": 1}]}', 'key-twice', 1, 29, '{"config_fields": [{"a": 1}]}'],
  ['{"__proto__": {"users": []}}', 'reserved-key', 1, 2, '{"users": []}'],
  ['{"config_fields": {"constructor": 1}}', 'reserved-key', 1, 20, '{"config_fields": {"c": 1}}'],
  [braces(33), 'too-deep', 1, 49, braces(32)],
];

test.each(textRules)('the text %j has %s', (wrong, code, line, column, right) => {
  expect(check(wrong).findings.map((one) => [one.code, one.line, one.column])).toEqual([
    [code, line, column],
  ]);
  expect(check(right).findings).toEqual([]);
  expect(check(right).manifest).toBeDefined();
});

test('a text over 1 MiB in UTF-8 is not read', () => {
  const sized = (bytes: number, letter: string) => {
    const frame = '{"config_fields":""}';
    const count = (bytes - frame.length) / new TextEncoder().encode(letter).length;
    return frame.replace('""', `"${letter.repeat(count)}"`);
  };
  for (const letter of ['a', 'ä', '😀', '東']) {
    const most = sized(1024 * 1024 - 5, letter);
    expect(check(most).findings).toEqual([]);
    expect(check(`${most}         `).findings.map(({ code }) => code)).toEqual(['too-large']);
  }
});

test('every finding has a rule, and every rule a code of the contract', () => {
  const found = new Set([
    ...rules.flatMap(([, , codes]) => codes.map((one) => one.split(' ')[1] ?? '')),
    ...textRules.map(([, code]) => code),
    // Of these, there are tests of their own.
    'too-large',
    'more-errors',
    'more-warnings',
  ]);
  const declared = new Set<string>([
    ...manifestFindingCodes.error,
    ...manifestFindingCodes.warning,
  ]);
  expect(found).toEqual(declared);
});

test('messages name the place, the cause and the remedy', () => {
  const messages = rules.flatMap(([, wrong]) =>
    check(JSON.stringify(wrong)).findings.map(({ message }) => message),
  );
  for (const message of messages) expect(message).toMatch(/^[A-Z"].{20,}[.?]$/u);
  expect(messages).toContain('User _U: "first_name" has 51 characters. Shorten it to at most 50.');
  expect(messages).toContain('Item 1 of "users" has no "code", which is required. Add it.');
});
