import * as z from 'zod';
import { actor, code, etag, timestamp } from './common.ts';

export const userTypes = ['system', 'administrator', 'developer', 'support'] as const;
export const userType = z.enum(userTypes);
export type UserType = z.infer<typeof userType>;

export const interfaceUserId = z.string().min(1).brand('InterfaceUserId');
export type InterfaceUserId = z.infer<typeof interfaceUserId>;

export const owner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('console') }),
  z.object({
    kind: z.literal('app'),
    appId: z.string(),
    appName: z.string(),
    userCode: z.string(),
  }),
]);
export type Owner = z.infer<typeof owner>;

/** An identity that authenticates against an interface. Never carries a password, a hash or a secret. */
export const interfaceUser = z.object({
  id: interfaceUserId,
  etag,
  name: z.string(),
  /** `null` when app-owned. */
  email: z.string().nullable(),
  type: userType,
  active: z.boolean(),
  owner,
  /** Direct permissions, by code. */
  permissions: z.array(code),
  groups: z.array(code),
  /** App-owned users only; console-owned ones get licences through groups. */
  licences: z.array(code),
  hasPassword: z.boolean(),
  keys: z.object({ count: z.int().min(0), nextExpiryAt: timestamp.nullable() }),
  lastUsedAt: timestamp.nullable(),
  /** `basic`, or the prefix of a key. */
  lastUsedBy: z.string().nullable(),
  createdAt: timestamp,
  createdBy: actor.nullable(),
  updatedAt: timestamp,
  updatedBy: actor.nullable(),
});
export type InterfaceUser = z.infer<typeof interfaceUser>;
