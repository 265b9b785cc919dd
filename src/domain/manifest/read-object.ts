import { withVisibleCharacters } from '#src/contract/refused-characters.ts';
import type { Findings, Place } from './findings.ts';
import type { JsonMember, JsonNode } from './json-node.ts';
import { isReservedName } from './json-names.ts';
import { createPatience, suggesterFrom } from './nearest-code.ts';
import { pointerTo } from './pointers.ts';

/** A value and where it stands. */
export type Placed<T> = { readonly value: T; readonly at: Place };

/** An object of the manifest while it is read. */
export type ObjectReader = {
  readonly at: Place;
  /** What messages call it: `User _SYNC`, or `Item 3 of "users"` where the code can't be read. */
  readonly label: string;
  readonly findings: Findings;
  readonly members: ReadonlyMap<string, Placed<JsonNode>>;
};

export const placeOf = (node: JsonNode, pointer: string): Place => ({
  pointer,
  offset: node.offset,
  length: node.length,
});

/** What a value is, in words. */
export function kindInWords(node: JsonNode): string {
  if (node.kind !== 'literal') return node.kind === 'array' ? 'an array' : 'an object';
  return node.value === null ? 'null' : `a ${typeof node.value}`;
}

function membersOf(members: readonly JsonMember[], pointer: string) {
  const known = new Map<string, Placed<JsonNode>>();
  for (const { name, value } of members) {
    if (value === undefined || known.has(name)) continue;
    known.set(name, { value, at: placeOf(value, pointerTo(pointer, name)) });
  }
  return known;
}

function checkUnknown(
  members: readonly JsonMember[],
  pointer: string,
  reader: { readonly label: string; readonly findings: Findings },
  properties: ReadonlySet<string>,
): void {
  const unknown = members.filter(({ name }) => !properties.has(name) && !isReservedName(name));
  if (unknown.length === 0) return;
  const nearest = suggesterFrom(properties, createPatience());
  for (const { name, offset, length } of unknown) {
    const suggestion = nearest(name);
    const remedy = suggestion === undefined ? 'Remove it.' : `Did you mean "${suggestion}"?`;
    const at = { pointer: pointerTo(pointer, name), offset, length };
    const message = `${reader.label} has a property "${withVisibleCharacters(name)}" that no manifest knows. ${remedy}`;
    reader.findings.error('unknown-property', at, message, suggestion);
  }
}

/** Reads a value as an object with these properties and no others; nothing where it is none. */
export function readObject(
  { value: node, at }: Placed<JsonNode>,
  naming: (members: ReadonlyMap<string, Placed<JsonNode>>) => string,
  properties: ReadonlySet<string>,
  findings: Findings,
): ObjectReader | undefined {
  if (node.kind !== 'object') {
    const label = naming(new Map());
    const message = `${label} must be an object, not ${kindInWords(node)}. Put it in braces.`;
    findings.error('wrong-type', at, message);
    return undefined;
  }
  const members = membersOf(node.members, at.pointer);
  const label = naming(members);
  checkUnknown(node.members, at.pointer, { label, findings }, properties);
  return { at, label, findings, members };
}
