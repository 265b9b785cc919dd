import * as z from 'zod';
import { code, etag, holders, origin, originKinds, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { flag, listOf, listQuery } from './query.ts';

export const licence = z.object({
  code,
  etag,
  name: z.string(),
  description: z.string(),
  origin,
  enabled: z.boolean(),
  heldBy: holders,
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Licence = z.infer<typeof licence>;

export const licenceQuery = listQuery(['name', 'code', 'updatedAt'], {
  origin: z.enum(originKinds).optional(),
  enabled: flag.optional(),
});
export type LicenceQuery = z.output<typeof licenceQuery>;
export const licenceList = listOf(licence);

export const licenceEndpoints = {
  list: endpoint({
    id: 'listLicences',
    method: 'GET',
    path: '/licences',
    summary: 'Licences that match, with how many users and groups hold each',
    query: licenceQuery,
    response: licenceList,
    status: 200,
    problems: [],
    needs: 'licences:read',
  }),
  read: endpoint({
    id: 'readLicence',
    method: 'GET',
    path: '/licences/:code',
    summary: 'One licence',
    params: z.strictObject({ code }),
    response: licence,
    status: 200,
    problems: ['not-found'],
    needs: 'licences:read',
  }),
};
