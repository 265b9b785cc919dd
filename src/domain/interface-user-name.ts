import { countCodePoints } from '#src/contract/code-points.ts';
import { interfaceUserNameMax } from '#src/contract/interface-user-name.ts';
import { refusedCharacterSentence } from '#src/contract/refused-characters.ts';
import { transliterate } from './transliterate.ts';

/** The longest part before the `@` (RFC 5321). */
export const localPartMax = 64;

/** Numbers that a suggestion tries before it gives up. */
const lastSuffix = 100_000;

export type CheckedName =
  | { readonly kind: 'ok'; readonly name: string; readonly localPart: string }
  | { readonly kind: 'refused'; readonly code: NameRefusal; readonly detail: string };

export type NameRefusal =
  | 'name.required'
  | 'name.too-long'
  | 'name.character'
  | 'name.at-sign'
  | 'name.nothing-left';

const refusals: Record<Exclude<NameRefusal, 'name.character'>, string> = {
  'name.required': 'Enter a name, such as SAP connector.',
  'name.too-long': `Shorten it to at most ${interfaceUserNameMax} characters.`,
  'name.at-sign': 'Leave out the @ sign: the part before it is enough, the rest is added.',
  'name.nothing-left':
    'Use at least one letter from a to z or a digit from 0 to 9: the address is made from them.',
};

const isEdge = (character: string | undefined) =>
  character === '.' || character === '_' || character === '-';

/** Cuts `. _ -` at both ends. By hand: a pattern anchored at the end is quadratic on long runs. */
function cutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function convert(name: string): string {
  return cutEdges(transliterate(name).replaceAll(/[^a-z0-9._-]+/g, '-')).replaceAll(/\.{2,}/g, '.');
}

/**
 * What stands before the `@` in the address that a name makes; empty when the name leaves nothing.
 * Applying it again changes nothing.
 */
export function localPartOf(name: string): string {
  return cutEdges(convert(name).slice(0, localPartMax));
}

/** The address of an interface user in the tenant's interface domain. */
export function addressOf(localPart: string, domain: string): string {
  return `${localPart}@${domain}`;
}

function refusalOf(name: string, localPart: string): keyof typeof refusals | undefined {
  if (name === '') return 'name.required';
  if (countCodePoints(name) > interfaceUserNameMax) return 'name.too-long';
  if (name.includes('@')) return 'name.at-sign';
  if (localPart === '') return 'name.nothing-left';
  return undefined;
}

/** Whether a name as typed makes an address, and if not, what to do about it. */
export function checkName(typed: string): CheckedName {
  const name = typed.trim();
  const character = refusedCharacterSentence(name, 'name');
  if (character !== '') return { kind: 'refused', code: 'name.character', detail: character };
  const localPart = localPartOf(name);
  const code = refusalOf(name, localPart);
  return code === undefined
    ? { kind: 'ok', name, localPart }
    : { kind: 'refused', code, detail: refusals[code] };
}

/** "SAP connector 2" counts on from 2; "Plant 2024" is a name of its own, so only short numbers do. */
function stemOf(name: string): { stem: string; next: number } {
  const [, stem, number] = /^(.*\S) ([1-9]\d?)$/su.exec(name) ?? [];
  return stem === undefined ? { stem: name, next: 2 } : { stem, next: Number(number) + 1 };
}

/** The stem and the number, the stem shortened until name and address keep the number within their limits. */
function numbered(stem: string, number: number): string {
  const characters = Array.from(stem);
  const made = () => `${characters.join('').trimEnd()} ${number}`.trimStart();
  while (countCodePoints(made()) > interfaceUserNameMax || convert(made()).length > localPartMax) {
    characters.pop();
  }
  return made();
}

/**
 * A name close to the given one whose address is free: "SAP connector" gives "SAP connector 2".
 * `isTaken` is asked for the part before the `@`. Nothing for a name that is refused, or when every number is taken.
 */
export function suggestFreeName(
  typed: string,
  isTaken: (localPart: string) => boolean,
): string | undefined {
  const checked = checkName(typed);
  if (checked.kind === 'refused') return undefined;
  const { stem, next } = stemOf(checked.name);
  for (let number = next; number <= lastSuffix; number += 1) {
    const name = numbered(stem, number);
    if (!isTaken(localPartOf(name))) return name;
  }
  return undefined;
}
