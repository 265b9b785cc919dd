import * as z from 'zod';
import { activityEntry } from '#src/contract/activity.ts';
import { feedback } from '#src/contract/feedback.ts';
import { group } from '#src/contract/groups.ts';
import { interfaceUser } from '#src/contract/interface-user-record.ts';
import { licence } from '#src/contract/licences.ts';
import { permission } from '#src/contract/permissions.ts';

/** What each table holds: the contract's records less what is counted when they are read, and what stays private. */
export const rowSchemas = {
  users: interfaceUser,
  permissions: permission.omit({ heldBy: true }),
  groups: group.omit({ members: true }),
  licences: licence.omit({ heldBy: true }),
  /** Private. Salted hashes by the id of the user. */
  passwords: z.object({ id: z.string(), hash: z.string().startsWith('pbkdf2-sha256$') }),
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
