import { withVisibleCharacters } from '#src/contract/refused-characters.ts';
import type { Findings } from './findings.ts';
import type { JsonNode } from './json-node.ts';
import { manifestLimits } from './limits.ts';
import {
  type PartKind,
  partWords,
  type ReadGroup,
  type ReadLicence,
  type ReadManifest,
  type ReadPermission,
  type ReadUser,
  untouchedProperties,
} from './manifest-parts.ts';
import { pointerTo } from './pointers.ts';
import { kindInWords, type ObjectReader, type Placed, placeOf, readObject } from './read-object.ts';
import { readCode, readReference, readReferences, readText } from './read-values.ts';

const described = ['code', 'name', 'description'] as const;
const propertiesOf = {
  licence: new Set<string>(described),
  permission: new Set<string>([...described, 'license_code', 'children']),
  group: new Set<string>([...described, 'license_codes', 'global_permission_codes']),
  user: new Set<string>([
    'code',
    'first_name',
    'last_name',
    'user_group_codes',
    'license_codes',
    'global_permission_codes',
  ]),
} as const satisfies Record<PartKind, ReadonlySet<string>>;

const rootProperties = new Set<string>([
  ...Object.values(partWords).map(({ property }) => property),
  ...untouchedProperties,
]);

const nothing = { licences: [], permissions: [], groups: [], users: [], untouched: [] };

const namingOf =
  (kind: PartKind, list: string, index: number) =>
  (members: ReadonlyMap<string, Placed<JsonNode>>): string => {
    const code = members.get('code')?.value;
    const isReadable = code?.kind === 'literal' && typeof code.value === 'string' && code.value;
    return isReadable
      ? `${partWords[kind].one} ${withVisibleCharacters(code.value)}`
      : `Item ${index + 1} of "${list}"`;
  };

/** Reads each item of a list as an object of this kind. */
function* readItems(
  { value: node, at }: Placed<JsonNode>,
  kind: PartKind,
  words: { readonly list: string; readonly owner: string },
  findings: Findings,
): Generator<ObjectReader> {
  if (node.kind !== 'array') {
    const message = `${words.owner}: "${words.list}" must be an array, not ${kindInWords(node)}. Put its items in square brackets.`;
    findings.error('wrong-type', at, message);
    return;
  }
  for (const [index, item] of node.items.entries()) {
    if (findings.isFull()) return;
    const placed = { value: item, at: placeOf(item, pointerTo(at.pointer, index)) };
    const naming = namingOf(kind, words.list, index);
    const reader = readObject(placed, naming, propertiesOf[kind], findings);
    if (reader !== undefined) yield reader;
  }
}

const readNamed = (reader: ObjectReader) => ({
  at: reader.at,
  label: reader.label,
  code: readCode(reader),
  name: readText(reader, 'name', { max: manifestLimits.name, kind: 'name' }),
  description: readText(reader, 'description', {
    max: manifestLimits.description,
    kind: 'text',
  }),
});

const readGroup = (reader: ObjectReader): ReadGroup => ({
  ...readNamed(reader),
  licences: readReferences(reader, 'license_codes'),
  permissions: readReferences(reader, 'global_permission_codes'),
});

const readUser = (reader: ObjectReader): ReadUser => ({
  at: reader.at,
  label: reader.label,
  code: readCode(reader),
  firstName: readText(reader, 'first_name', { max: manifestLimits.personName, kind: 'name' }),
  lastName: readText(reader, 'last_name', { max: manifestLimits.personName, kind: 'name' }),
  groups: readReferences(reader, 'user_group_codes'),
  licences: readReferences(reader, 'license_codes'),
  permissions: readReferences(reader, 'global_permission_codes'),
});

const isEmptyList = (member: Placed<JsonNode> | undefined) =>
  member?.value.kind === 'array' && member.value.items.length === 0;

/** A permission and everything below it, itself first. */
function* readPermission(
  reader: ObjectReader,
  parent: ReadPermission | undefined,
): Generator<ReadPermission> {
  const children = reader.members.get('children');
  const permission: ReadPermission = {
    ...readNamed(reader),
    licence: readReference(reader, 'license_code'),
    childrenAt: isEmptyList(children) ? undefined : children?.at,
    parent,
  };
  yield permission;
  if (children === undefined) return;
  const words = { list: 'children', owner: reader.label };
  for (const child of readItems(children, 'permission', words, reader.findings)) {
    yield* readPermission(child, permission);
  }
}

/** Reads the document; what isn't as it must be is reported and left out. */
export function readManifest(root: JsonNode, findings: Findings): ReadManifest {
  const at = placeOf(root, '');
  const manifest = readObject({ value: root, at }, () => 'The manifest', rootProperties, findings);
  if (manifest === undefined) return nothing;
  function* itemsOf(kind: PartKind): Generator<ObjectReader> {
    const list = partWords[kind].property;
    const member = manifest?.members.get(list);
    if (member === undefined) return;
    yield* readItems(member, kind, { list, owner: 'The manifest' }, findings);
  }
  const licences: ReadLicence[] = Array.from(itemsOf('licence'), readNamed);
  return {
    licences,
    permissions: Array.from(itemsOf('permission'), (one) => [
      ...readPermission(one, undefined),
    ]).flat(),
    groups: Array.from(itemsOf('group'), readGroup),
    users: Array.from(itemsOf('user'), readUser),
    untouched: untouchedProperties.filter((name) => manifest.members.has(name)),
  };
}
