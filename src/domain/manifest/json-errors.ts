import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { ManifestErrorCode } from '#src/contract/manifest-finding.ts';
import type { Findings } from './findings.ts';

type JsonError = {
  readonly code: ManifestErrorCode;
  readonly message: string;
  /** Where the comma stands that is too much. */
  readonly comma?: number;
};
const error = (code: ManifestErrorCode, message: string): JsonError => ({ code, message });

const empty = error('json.empty', 'The text is empty. Put in a manifest, which begins with { .');
const trailingComma = error(
  'json.trailing-comma',
  'A comma stands after the last item. JSON allows none there: remove it.',
);

const unclosedObject = error('json.brace', 'A closing brace is missing. Add } here.');
const unclosedArray = error('json.bracket', 'A closing bracket is missing. Add ] here.');

/** What each error of the parser says here. A code that is not among them is a wrong symbol. */
const errors = new Map<string, JsonError>([
  ['UnexpectedEndOfNumber', error('json.number', 'The number breaks off. Write its last digits.')],
  [
    'PropertyNameExpected',
    error('json.name', 'The name of a property has to stand here, in double quotes.'),
  ],
  ['ValueExpected', error('json.value', 'A value has to stand here: a text in quotes, [ or { .')],
  ['ColonExpected', error('json.colon', 'A colon is missing between name and value. Add it.')],
  ['CommaExpected', error('json.comma', 'A comma is missing before this. Add it.')],
  ['CloseBraceExpected', unclosedObject],
  ['CloseBracketExpected', unclosedArray],
  [
    'EndOfFileExpected',
    error('json.end', 'The manifest ended before this. Remove what follows its last brace.'),
  ],
  ['InvalidCommentToken', error('json.comment', 'JSON has no comments. Remove this one.')],
  [
    'UnexpectedEndOfString',
    error('json.string', 'The text in quotes does not end on its line. Add the closing quote.'),
  ],
  [
    'InvalidUnicode',
    error(
      'json.unicode',
      String.raw`The text holds a broken \u. Four hexadecimal digits follow it.`,
    ),
  ],
  [
    'InvalidEscapeCharacter',
    error('json.escape', String.raw`The text holds an unknown escape. Write \\ for a backslash.`),
  ],
  [
    'InvalidCharacter',
    error('json.character', String.raw`The text holds a control character. Write \t for a tab.`),
  ],
]);

const wrongSymbol = error(
  'json.symbol',
  'This is no JSON. Texts and names stand in double quotes; the only bare words are true, false and null.',
);

const isBlank = (text: string) => /^[ \t\r\n]*$/.test(text);

/** What follows from an error that stands right before it is no error of its own. */
function withoutEchoes(found: readonly ParseError[], text: string): ParseError[] {
  const kept: ParseError[] = [];
  let end = -1;
  let before = '';
  for (const one of found) {
    const name = printParseErrorCode(one.error);
    const isEcho = end >= 0 && one.offset <= end;
    const isNext = end >= 0 && !isEcho && isBlank(text.slice(end, one.offset));
    // The parser says twice that a property is incomplete: what is missing, and that it is.
    const isRepeated = name === 'ValueExpected' && before === 'PropertyNameExpected';
    if (!isEcho && !isNext && !isRepeated) kept.push(one);
    end = Math.max(end, one.offset + one.length);
    before = name;
  }
  return kept;
}

/** What a bracket says that stands where it can't. */
function wordsForBracket(name: string, token: string, before: string): JsonError | undefined {
  if (before.endsWith(',') && /^(?:PropertyName|Value)Expected$/.test(name)) {
    return { ...trailingComma, comma: before.length - 1 };
  }
  // The other bracket where an item, or a comma after one, should be: its own is missing.
  if (token === '}' && (name === 'CommaExpected' || before.endsWith('['))) return unclosedArray;
  return token === ']' && name === 'CommaExpected' ? unclosedObject : undefined;
}

function wordsFor(one: ParseError, text: string): JsonError {
  const name = printParseErrorCode(one.error);
  const token = text.slice(one.offset, one.offset + one.length);
  const before = text.slice(0, one.offset).trimEnd();
  const forBracket = /^[}\]]?$/.test(token) ? wordsForBracket(name, token, before) : undefined;
  return forBracket ?? errors.get(name) ?? wrongSymbol;
}

/** Reports what the parser stumbled over, each mistake once. */
export function reportJsonErrors(
  found: readonly ParseError[],
  text: string,
  findings: Findings,
): void {
  for (const one of withoutEchoes(found, text)) {
    const { code, message, comma } = isBlank(text) ? empty : wordsFor(one, text);
    const at = comma === undefined ? one : { offset: comma, length: 1 };
    findings.error(code, { pointer: '', offset: at.offset, length: at.length }, message);
  }
}
