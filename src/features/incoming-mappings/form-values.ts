import * as z from 'zod';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { newIncomingMapping, type IncomingMappingPatch } from '#src/contract/incoming-mappings.ts';
import type { DraftChange } from '#src/contract/impact-record.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';

/** The pages of the form, in their order. */
export const steps = ['endpoint', 'authentication', 'permission', 'script'] as const;
export const stepId = z.enum(steps).catch('endpoint');
export type StepId = (typeof steps)[number];

/** The rules of the contract; what is chosen from a list says so when nothing is. */
export const mappingForm = newIncomingMapping.extend({
  systemId: z
    .string()
    .min(1, 'Choose the system that calls.')
    .pipe(newIncomingMapping.shape.systemId),
  permission: z.string().min(1, 'Choose the permission that callers need.').max(120),
});
export type MappingValues = z.input<typeof mappingForm>;
export type MappingBody = z.output<typeof mappingForm>;

/** Which field is on which page. */
export const fieldsOf = {
  endpoint: ['active', 'systemId', 'name', 'description', 'path', 'method', 'hasBody'],
  authentication: ['authMethod'],
  permission: ['permission'],
  script: ['script'],
} as const satisfies Record<StepId, readonly (keyof MappingValues)[]>;

export const mappingFields = [
  'active',
  'systemId',
  'name',
  'description',
  'path',
  'method',
  'hasBody',
  'authMethod',
  'permission',
  'script',
] as const satisfies readonly (keyof MappingValues)[];
export type MappingField = (typeof mappingFields)[number];

/** The system stays: another system is another endpoint. */
const editableFields = mappingFields.filter((field) => field !== 'systemId');

/** The page that a field is on. */
export function stepOf(field: MappingField): StepId {
  const isOn = (step: StepId) => fieldsOf[step].some((one) => one === field);
  return steps.find(isOn) ?? 'endpoint';
}

const firstScript = `# data: what was sent. props: what is known of the call.
def transform(data, props):
    return data
`;

/** An empty form, with what the address already knows. */
export function emptyForm(known: { systemId: string; path: string }): MappingValues {
  return {
    ...known,
    active: true,
    name: '',
    description: '',
    method: 'POST',
    hasBody: true,
    authMethod: 'api-key',
    permission: '',
    script: firstScript,
  };
}

/** What was typed over a mapping that somebody deleted, its script included, on its way into the form of a new one. */
export const drafts = createDraftPassage<MappingValues>();

/** The form of a mapping that exists. */
export function toForm(mapping: IncomingMapping): MappingValues {
  const { active, name, description, path, method, hasBody, authMethod } = mapping;
  const { systemId, permission, script } = mapping;
  return {
    active,
    systemId,
    name,
    description,
    path,
    method,
    hasBody,
    authMethod,
    permission,
    script,
  };
}

/** What changed against the saved mapping: the smallest merge patch. */
export function toPatch(saved: IncomingMapping, values: MappingBody): IncomingMappingPatch {
  return Object.fromEntries(
    editableFields
      .filter((field) => values[field] !== saved[field])
      .map((field) => [field, values[field]]),
  );
}

/**
 * What of a change may refuse calls, whether the endpoint is on now or will be again; nothing where none of it can.
 */
export function riskOf(
  { id, active }: IncomingMapping,
  patch: IncomingMappingPatch,
): DraftChange | undefined {
  const isSwitchedOff = active && patch.active === false;
  const { path, method, authMethod, permission } = patch;
  if ([path, method, authMethod, permission].every((value) => value === undefined)) {
    return isSwitchedOff ? { kind: 'deactivate-mapping', mappingId: id } : undefined;
  }
  return {
    kind: 'change-mapping',
    mappingId: id,
    ...(path === undefined ? {} : { path }),
    ...(method === undefined ? {} : { method }),
    ...(authMethod === undefined ? {} : { authMethod }),
    ...(permission === undefined ? {} : { permission }),
    ...(isSwitchedOff ? { active: false } : {}),
  };
}
