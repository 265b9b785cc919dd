import * as z from 'zod';
import {
  code,
  codeParams,
  etag,
  holders,
  line,
  origin,
  originKinds,
  text,
  timestamp,
} from './common.ts';
import { consoleCode } from './console-code.ts';
import { endpoint } from './endpoint.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { flag, listOf, listQuery } from './query.ts';

export const licence = z.object({
  code,
  etag,
  name: z.string(),
  description: z.string(),
  origin,
  /** While it is off, what it gates counts for nobody. */
  enabled: z.boolean(),
  /** What the console can't do with it. It can be enabled and switched off whatever its origin. */
  locks: z.array(z.enum(['name', 'description', 'deletion'])),
  /** The permissions that wait for it, by code: their own licence, or that of a permission above them. */
  gates: z.array(code),
  /** Who has it directly. */
  heldBy: holders,
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Licence = z.infer<typeof licence>;
export type LicenceLock = Licence['locks'][number];

export const licenceQuery = listQuery(['name', 'code', 'updatedAt'], {
  origin: z.enum(originKinds).optional(),
  enabled: flag.optional(),
});
export type LicenceQuery = z.output<typeof licenceQuery>;
export const licenceList = listOf(licence);

/** The code of a licence made in the console. */
export const licenceCode = consoleCode({
  id: 'licence-code',
  missing: 'Enter a licence code.',
  owned: 'licences',
});

export const newLicence = z.strictObject({
  code: licenceCode,
  name: line('a name', 100),
  description: text(200),
  enabled: z.boolean(),
});
export type NewLicence = z.infer<typeof newLicence>;

/** A JSON merge patch. The code stays: permissions, groups and users refer to it. */
export const licencePatch = newLicence.omit({ code: true }).partial();
export type LicencePatch = z.infer<typeof licencePatch>;

export const licenceEffectQuery = listQuery(['name'], {
  /** The state to compare with; the opposite of what it is where this is left out. */
  enabled: flag.optional(),
});
export type LicenceEffectQuery = z.output<typeof licenceEffectQuery>;

/** A user, and the permissions that begin to count for it, or stop to. */
export const licenceEffectEntry = z.object({
  user: z.object({
    id: interfaceUserId,
    name: z.string(),
    email: z.string().nullable(),
    active: z.boolean(),
  }),
  permissions: z.array(code),
});
export type LicenceEffectEntry = z.infer<typeof licenceEffectEntry>;

/** What a switch of a licence does to effective permissions: gained when it is enabled, lost when it is switched off. */
export const licenceEffect = listOf(licenceEffectEntry).extend({
  /** The state that was compared with. */
  enabled: z.boolean(),
  /** Every permission of which that is true, by code, and for how many users. */
  permissions: z.array(z.object({ code, name: z.string(), users: z.int().min(1) })),
});
export type LicenceEffect = z.infer<typeof licenceEffect>;

export const licenceEndpoints = {
  list: endpoint({
    id: 'listLicences',
    method: 'GET',
    path: '/licences',
    summary: 'Licences that match, with what each gates and how many users and groups hold it',
    query: licenceQuery,
    response: licenceList,
    status: 200,
    problems: [],
    needs: 'licences:read',
  }),
  create: endpoint({
    id: 'createLicence',
    method: 'POST',
    path: '/licences',
    summary: 'Makes a licence that the console owns',
    body: newLicence,
    response: licence,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'licences:write',
  }),
  read: endpoint({
    id: 'readLicence',
    method: 'GET',
    path: '/licences/:code',
    summary: 'One licence',
    params: codeParams,
    response: licence,
    status: 200,
    problems: ['not-found'],
    needs: 'licences:read',
  }),
  update: endpoint({
    id: 'updateLicence',
    method: 'PATCH',
    path: '/licences/:code',
    summary: 'Enables a licence or switches it off, and changes what is not locked of it',
    params: codeParams,
    body: licencePatch,
    response: licence,
    status: 200,
    problems: ['not-found', 'validation'],
    needs: 'licences:write',
  }),
  remove: endpoint({
    id: 'deleteLicence',
    method: 'DELETE',
    path: '/licences/:code',
    summary: 'Deletes a licence that the console owns, that nobody holds and that gates nothing',
    params: codeParams,
    response: null,
    status: 204,
    problems: ['not-found', 'in-use'],
    needs: 'licences:write',
  }),
  effect: endpoint({
    id: 'readLicenceEffect',
    method: 'GET',
    path: '/licences/:code/effect',
    summary: 'For which users which permissions begin to count, or stop to, when it is switched',
    params: codeParams,
    query: licenceEffectQuery,
    response: licenceEffect,
    status: 200,
    problems: ['not-found'],
    needs: 'licences:read',
  }),
};
