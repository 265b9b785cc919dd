import * as z from 'zod';
import { actor, etag, line, timestamp } from './common.ts';

export const appId = z.string().min(1).brand('AppId');
export type AppId = z.infer<typeof appId>;

export const appName = line('a name', 80);

/** Something installed by a manifest, and what of the live state it owns. */
export const app = z.object({
  id: appId,
  etag,
  name: z.string(),
  owns: z.object({
    licences: z.int().min(0),
    permissions: z.int().min(0),
    groups: z.int().min(0),
    users: z.int().min(0),
  }),
  /** Bytes of the manifest, in UTF-8. */
  manifestSize: z.int().min(0),
  /** Declared fields that are live something else, without those that somebody decided to keep. */
  drift: z.int().min(0),
  installedAt: timestamp,
  installedBy: actor.nullable(),
  updatedAt: timestamp,
  updatedBy: actor.nullable(),
});
export type App = z.infer<typeof app>;
