import { apiKeyEndpoints } from './api-keys.ts';
import { appEndpoints } from './apps.ts';
import { callEndpoints } from './calls.ts';
import type { Endpoint } from './endpoint.ts';
import { feedbackEndpoints } from './feedback.ts';
import { groupEndpoints } from './groups.ts';
import { incomingMappingEndpoints } from './incoming-mappings.ts';
import { interfaceUserEndpoints } from './interface-users.ts';
import { licenceEndpoints } from './licences.ts';
import { permissionEndpoints } from './permissions.ts';
import { sessionEndpoints } from './session.ts';
import { settingsEndpoints } from './settings.ts';
import { systemEndpoints } from './systems.ts';

/** Every endpoint there is, in the order of the published document. */
export const allEndpoints: readonly Endpoint[] = [
  sessionEndpoints,
  settingsEndpoints,
  interfaceUserEndpoints,
  permissionEndpoints,
  groupEndpoints,
  licenceEndpoints,
  systemEndpoints,
  incomingMappingEndpoints,
  apiKeyEndpoints,
  appEndpoints,
  callEndpoints,
  feedbackEndpoints,
].flatMap((group) => Object.values(group));
