import type { MappingField } from './form-values.ts';

/** What the fields are called. */
export const fieldLabels: Readonly<Record<MappingField, string>> = {
  active: 'Active',
  systemId: 'System',
  name: 'Name',
  description: 'Description',
  path: 'Path',
  method: 'Method',
  hasBody: 'Calls have a body',
  authMethod: 'Authentication method',
  permission: 'Required permission',
  script: 'Mapping script',
};
