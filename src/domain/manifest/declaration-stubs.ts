import { unresolvedIn } from './check-references.ts';
import { createFindings } from './findings.ts';
import { type JsonArray, type JsonNode, type JsonObject, parseJson } from './json-node.ts';
import { manifestLimits } from './limits.ts';
import {
  isNewCode,
  type PartKind,
  partKinds,
  partWords,
  type ReadManifest,
} from './manifest-parts.ts';
import { readDocument } from './read-text.ts';
import { knownCodesOf, type Surroundings } from './surroundings.ts';
import { asDocument } from './text-fragment.ts';

type Insertion = { readonly at: number; readonly text: string };

/** `_EXAMPLE_USER_GROUP` is called "Example user group" for the time being. */
function nameFrom(code: string): string {
  const words = code.split('_').filter((word) => word !== '');
  const name = words.join(' ').toLowerCase().slice(0, manifestLimits.name);
  return name === '' ? code : name.charAt(0).toUpperCase() + name.slice(1);
}

function stubOf(code: string): string {
  const stub = { code, name: nameFrom(code), description: 'To be described' };
  const members = Object.entries(stub).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** The offset at which the next item of a list is inserted, and whether it needs a comma before it. */
function endOf(node: JsonObject | JsonArray, last: JsonNode | undefined) {
  return last === undefined
    ? { at: node.offset + 1, comma: '' }
    : { at: last.offset + last.length, comma: ',' };
}

function insertionFor(
  kind: PartKind,
  codes: readonly string[],
  root: JsonObject,
): Insertion | undefined {
  const { property } = partWords[kind];
  const list = root.members.find(({ name }) => name === property)?.value;
  const stubs = codes.map((code) => `\n    ${stubOf(code)}`).join(',');
  if (list === undefined) {
    const { at, comma } = endOf(root, root.members.at(-1)?.value);
    return { at, text: `${comma}\n  ${JSON.stringify(property)}: [${stubs}\n  ]` };
  }
  // Something else in its place was reported, and is for a person to mend.
  if (list.kind !== 'array') return undefined;
  const { at, comma } = endOf(list, list.items.at(-1));
  return { at, text: `${comma}${stubs}${comma === '' ? '\n  ' : ''}` };
}

/** The codes of new things that are referred to and not declared, by kind, each once. */
function undeclaredIn(read: ReadManifest, surroundings: Surroundings) {
  const codes = new Map<PartKind, Set<string>>();
  for (const { kind, to } of unresolvedIn(read, knownCodesOf(surroundings))) {
    if (!isNewCode(to.value)) continue;
    const known = codes.get(kind);
    if (known === undefined) codes.set(kind, new Set([to.value]));
    else known.add(to.value);
  }
  return codes;
}

/**
 * The manifest with declarations added for every new licence, permission and group that it refers to and nothing declares,
 * as the whole document. What is there stays as it is written. A text whose JSON is broken comes back as it is.
 */
export function withDeclarationStubs(text: string, surroundings: Surroundings): string {
  const { text: document } = asDocument(text);
  const read = readDocument(document, createFindings());
  if (read === undefined) return document;
  const { root } = parseJson(document);
  if (root?.kind !== 'object') return document;
  const undeclared = undeclaredIn(read, surroundings);
  const insertions = partKinds
    .flatMap((kind) => {
      const codes = undeclared.get(kind);
      return codes === undefined ? [] : (insertionFor(kind, [...codes], root) ?? []);
    })
    .toSorted((one, other) => one.at - other.at);
  let completed = '';
  let from = 0;
  for (const { at, text: inserted } of insertions) {
    completed += document.slice(from, at) + inserted;
    from = at;
  }
  return completed + document.slice(from);
}
