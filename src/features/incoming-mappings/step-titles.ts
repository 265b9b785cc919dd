import type { StepId } from './form-values.ts';

/** What the pages of the form are called. */
export const stepTitles: Readonly<Record<StepId, string>> = {
  endpoint: 'Endpoint',
  authentication: 'Authentication',
  permission: 'Permission',
  script: 'Script',
};
