import * as z from 'zod';
import { activityEntry } from '#src/contract/activity.ts';
import { apiKey } from '#src/contract/api-key-record.ts';
import { app } from '#src/contract/app-record.ts';
import { recordedCall } from '#src/contract/call-record.ts';
import { feedback } from '#src/contract/feedback.ts';
import { group } from '#src/contract/groups.ts';
import { incomingMappingId, incomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { handover } from '#src/contract/incoming-mappings.ts';
import { interfaceUser } from '#src/contract/interface-user-record.ts';
import { licence } from '#src/contract/licences.ts';
import { keptDrift } from '#src/contract/manifest-drift.ts';
import { permission } from '#src/contract/permissions.ts';
import { system } from '#src/contract/system-record.ts';
import { defaultGrant } from './default-grant.ts';

/** What each table holds: the contract's records less what is counted when they are read, and what stays private. */
export const rowSchemas = {
  users: interfaceUser,
  permissions: permission.omit({ heldBy: true }),
  groups: group.omit({ members: true }),
  licences: licence.omit({ heldBy: true, gates: true, locks: true }),
  /** Private. Salted hashes by the id of the user. */
  passwords: z.object({ id: z.string(), hash: z.string().startsWith('pbkdf2-sha256$') }),
  systems: system.omit({ mappings: true }),
  mappings: incomingMapping.omit({ systemName: true, systemSlug: true }),
  handovers: handover.extend({ mappingId: incomingMappingId }),
  apiKeys: apiKey.omit({ userName: true, state: true }),
  /**
   * Private. SHA-256 of the secrets by the id of the key: unlike passwords, keys are too random to be guessed, so that
   * nothing slower is needed. A key without a row is nobody's.
   */
  keyHashes: z.object({ id: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  apps: app.omit({ owns: true, manifestSize: true, drift: true }).extend({
    /** The text that was installed, as a whole document. */
    manifest: z.string(),
    defaultGrants: z.array(defaultGrant),
    kept: z.array(keptDrift),
  }),
  /** Those that were made since the seed. */
  calls: recordedCall,
  activity: activityEntry,
  feedback,
  /** Private, and for the browser only, which has no cookie: one row that says who is signed in. */
  session: z.object({ id: z.literal('operator'), operatorId: z.string().nullable() }),
};

export type TableName = keyof typeof rowSchemas;
export type Rows = { [Name in TableName]: z.infer<(typeof rowSchemas)[Name]> };

export type StoredPermission = Rows['permissions'];
export type StoredGroup = Rows['groups'];
export type StoredLicence = Rows['licences'];
export type StoredSystem = Rows['systems'];
export type StoredMapping = Rows['mappings'];
export type StoredHandover = Rows['handovers'];
export type StoredApiKey = Rows['apiKeys'];
export type StoredApp = Rows['apps'];
