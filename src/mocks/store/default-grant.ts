import * as z from 'zod';
import { code } from '#src/contract/common.ts';

/** What an app asked of a system default, and whether it had to be added: what uninstalling takes back. */
export const defaultGrant = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['group-permission', 'group-licence']),
    group: code,
    code,
    isAdded: z.boolean(),
  }),
  z.object({
    kind: z.literal('enabled-licence'),
    group: z.null(),
    code,
    isAdded: z.boolean(),
  }),
]);
