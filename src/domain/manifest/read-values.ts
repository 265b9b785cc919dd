import { countCodePoints } from '#src/contract/code-points.ts';
import { refusedCharacter, type TextKind } from '#src/contract/refused-characters.ts';
import type { Findings, Place } from './findings.ts';
import type { JsonNode } from './json-node.ts';
import { manifestLimits } from './limits.ts';
import { pointerTo } from './pointers.ts';
import { kindInWords, type ObjectReader, type Placed, placeOf } from './read-object.ts';

/** A list of codes that refer to something. */
export type CodeList = {
  /** Where the list stands; nothing where it was left out. */
  readonly at: Place | undefined;
  readonly items: readonly Placed<string>[];
  /** Whether it is a list at all; one that was left out is an empty one. */
  readonly isList: boolean;
};

const wrongType = (
  reader: ObjectReader,
  { value, at }: Placed<JsonNode>,
  words: { readonly what: string; readonly must: string; readonly remedy: string },
) => {
  const { what, must, remedy } = words;
  const message = `${reader.label}: ${what} must be ${must}, not ${kindInWords(value)}. ${remedy}`;
  reader.findings.error('wrong-type', at, message);
};

function required(reader: ObjectReader, name: string): Placed<JsonNode> | undefined {
  const member = reader.members.get(name);
  if (member === undefined) {
    const message = `${reader.label} has no "${name}", which is required. Add it.`;
    reader.findings.error(
      'missing',
      { ...reader.at, pointer: pointerTo(reader.at.pointer, name) },
      message,
    );
  }
  return member;
}

const textOf = (node: JsonNode): string | undefined =>
  node.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;

/** Reports what is wrong with a text. Whether all of its characters are allowed: if not, it is no text to be repeated. */
function checkText(
  findings: Findings,
  text: Placed<string>,
  words: { readonly what: string; readonly max: number; readonly kind: TextKind },
): boolean {
  const { what, max, kind } = words;
  const refused = refusedCharacter(text.value, kind);
  if (refused !== undefined) {
    const message = `${what} holds ${refused.character}, and ${refused.reason}. Remove it.`;
    findings.error('character', text.at, message);
  }
  if (!text.value.isWellFormed()) {
    const message = `${what} holds half of a character (a lone surrogate). Write it again.`;
    findings.error('not-well-formed', text.at, message);
  }
  // A text has at least half as many code points as code units: most need not be counted.
  const length = text.value.length > max ? countCodePoints(text.value) : 0;
  if (length > max) {
    const message = `${what} has ${length} characters. Shorten it to at most ${max}.`;
    findings.error('too-long', text.at, message);
  }
  return refused === undefined;
}

/** A required text, without the spaces around it: a name, or one with lines, which may be blank. */
export function readText(
  reader: ObjectReader,
  name: string,
  rule: { readonly max: number; readonly kind: TextKind },
): string | undefined {
  const member = required(reader, name);
  if (member === undefined) return undefined;
  const raw = textOf(member.value);
  if (raw === undefined) {
    const remedy = 'Put it in double quotes.';
    wrongType(reader, member, { what: `"${name}"`, must: 'a text', remedy });
    return undefined;
  }
  const text = raw.trim();
  if (text === '' && rule.kind === 'name') {
    const message = `${reader.label}: "${name}" is empty. Put in at least one character.`;
    reader.findings.error('empty', member.at, message);
  }
  const what = `${reader.label}: "${name}"`;
  checkText(reader.findings, { value: text, at: member.at }, { what, ...rule });
  return text;
}

function asCode(
  reader: ObjectReader,
  member: Placed<JsonNode>,
  words: { readonly what: string; readonly remedy: string },
): Placed<string> | undefined {
  const value = textOf(member.value);
  if (value === undefined) {
    wrongType(reader, member, { ...words, must: 'one code' });
    return undefined;
  }
  const code = { value, at: member.at };
  if (value === '') {
    const message = `${reader.label}: ${words.what} is empty. Put in a code.`;
    reader.findings.error('empty', code.at, message);
    return undefined;
  }
  const what = `${reader.label}: ${words.what}`;
  const isAllowed = checkText(reader.findings, code, {
    what,
    max: manifestLimits.code,
    kind: 'name',
  });
  return isAllowed ? code : undefined;
}

/** The code of the object itself. */
export function readCode(reader: ObjectReader): Placed<string> | undefined {
  const member = required(reader, 'code');
  const remedy = 'Put it in double quotes.';
  return member && asCode(reader, member, { what: '"code"', remedy });
}

/** A code of something else that may be left out. */
export function readReference(reader: ObjectReader, name: string): Placed<string> | undefined {
  const member = reader.members.get(name);
  const remedy = 'There is one at most: put it in double quotes, or leave the property out.';
  return member && asCode(reader, member, { what: `"${name}"`, remedy });
}

/** Codes of other things; none where the list is left out. */
export function readReferences(reader: ObjectReader, name: string): CodeList {
  const member = reader.members.get(name);
  if (member === undefined) return { at: undefined, items: [], isList: true };
  const { value: node, at } = member;
  if (node.kind !== 'array') {
    const remedy = 'Put the codes in square brackets.';
    wrongType(reader, member, { what: `"${name}"`, must: 'an array', remedy });
    return { at, items: [], isList: false };
  }
  const items: Placed<string>[] = [];
  const seen = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    const placed = { value: item, at: placeOf(item, pointerTo(at.pointer, index)) };
    const words = { what: `an item of "${name}"`, remedy: 'Put it in double quotes.' };
    const code = asCode(reader, placed, words);
    if (code === undefined) continue;
    if (seen.has(code.value)) {
      const message = `${reader.label} lists ${code.value} twice in "${name}". Remove one of them.`;
      reader.findings.error('listed-twice', code.at, message);
      continue;
    }
    seen.add(code.value);
    items.push(code);
  }
  return { at, items, isList: true };
}
