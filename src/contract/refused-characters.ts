// Parts of a class in a pattern. The joiners U+200C and U+200D are not among them: scripts and emoji need them.
const control = String.raw`\u0000-\u001F\u007F-\u009F`;
const controlInLines = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F`;
const direction = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
const invisible = String.raw`\u00AD\u200B\u2060\uFEFF`;

/**
 * Characters that a text can't have: a name, label or code no control characters, none that change the direction of
 * writing and none that can't be seen; a `text` has lines (a description, a comment, a script), and no control characters
 * but line breaks and tabs.
 */
const refused = { name: control + direction + invisible, text: controlInLines } as const;
export type TextKind = keyof typeof refused;

const first = {
  name: new RegExp(`[${refused.name}]`, 'u'),
  text: new RegExp(`[${refused.text}]`, 'u'),
} as const satisfies Record<TextKind, RegExp>;

/** The same rule for the document. */
export const allowedPattern = {
  name: `^[^${refused.name}]*$`,
  text: `^[^${refused.text}]*$`,
} as const satisfies Record<TextKind, string>;

const isControl = new RegExp(`[${control}]`, 'u');
const isInvisible = new RegExp(`[${invisible}]`, 'u');

function reasonOf(character: string): string {
  if (isControl.test(character)) return 'it is a control character';
  return isInvisible.test(character)
    ? 'nobody can see it'
    : 'it changes the direction of the text around it';
}

/** A character by its number: "U+202E". */
const numberOf = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How much of what stands before it is quoted, so that one finds what can't be seen. */
const quotedLength = 20;

/** The first character that such a text can't have, as "U+200B after "Ac"", and why not; nothing where there is none. */
export function refusedCharacter(
  text: string,
  kind: TextKind,
): { readonly character: string; readonly reason: string } | undefined {
  const match = first[kind].exec(text);
  if (match === null) return undefined;
  const [found] = match;
  const before = Array.from(text.slice(0, match.index)).slice(-quotedLength).join('');
  const place = before === '' ? 'at the beginning' : `after "${before}"`;
  return { character: `${numberOf(found)} ${place}`, reason: reasonOf(found) };
}

/** What to do about the first of them, in a sentence; empty where there is none. */
export function refusedCharacterSentence(text: string, kind: TextKind): string {
  const found = refusedCharacter(text, kind);
  return found === undefined ? '' : `Remove the character ${found.character}: ${found.reason}.`;
}

/** A text in which the characters that a name can't have are seen: "Acme<U+202E>evil". */
export function withVisibleCharacters(text: string): string {
  return text.replaceAll(new RegExp(first.name, 'gu'), (found) => `<${numberOf(found)}>`);
}

/** A text less the characters that it can't have. */
export function withoutRefusedCharacters(text: string, kind: TextKind): string {
  return text.replaceAll(new RegExp(first[kind], 'gu'), '');
}
