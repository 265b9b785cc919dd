import * as z from 'zod';
import { interfaceUser } from './interface-user-record.ts';
import { group } from './groups.ts';
import { licence } from './licences.ts';
import { permission } from './permissions.ts';

/** What a manifest is checked against: what is there already, whoever made it. */
export const manifestSurroundings = z.object({
  /** The app that is updated; `null` for one that is new. */
  appId: z.string().nullable(),
  licences: z.array(licence.pick({ code: true, name: true, enabled: true, origin: true })),
  permissions: z.array(permission.pick({ code: true, parent: true, licence: true, origin: true })),
  groups: z.array(
    group.pick({
      code: true,
      name: true,
      permissions: true,
      licences: true,
      grantsEverything: true,
      locks: true,
      origin: true,
    }),
  ),
  /** Those that apps own. */
  users: z.array(interfaceUser.pick({ owner: true })),
});
export type ManifestSurroundings = z.infer<typeof manifestSurroundings>;
