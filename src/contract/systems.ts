import * as z from 'zod';
import { text } from './common.ts';
import { endpoint } from './endpoint.ts';
import { flag, listOf, listQuery } from './query.ts';
import { system, systemId, systemName } from './system-record.ts';

export const systemQuery = listQuery(['name', 'createdAt', 'updatedAt'], {
  active: flag.optional(),
});
export type SystemQuery = z.output<typeof systemQuery>;
export const systemList = listOf(system);
export type SystemList = z.infer<typeof systemList>;

export const newSystem = z.strictObject({
  name: systemName,
  description: text(500),
  active: z.boolean(),
  unrestrictedUse: z.boolean(),
});
export type NewSystem = z.infer<typeof newSystem>;

/** A JSON merge patch. Renaming keeps the slug, so endpoint addresses stay. */
export const systemPatch = newSystem.partial();
export type SystemPatch = z.infer<typeof systemPatch>;

const params = z.strictObject({ id: systemId });

export const systemEndpoints = {
  list: endpoint({
    id: 'listSystems',
    method: 'GET',
    path: '/systems',
    summary: 'External systems that match, with how many incoming mappings each has',
    query: systemQuery,
    response: systemList,
    status: 200,
    problems: [],
    needs: 'systems:read',
  }),
  create: endpoint({
    id: 'createSystem',
    method: 'POST',
    path: '/systems',
    summary: 'Makes an external system; its slug is made from the name and never changes',
    body: newSystem,
    response: system,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'systems:write',
  }),
  read: endpoint({
    id: 'readSystem',
    method: 'GET',
    path: '/systems/:id',
    summary: 'One external system',
    params,
    response: system,
    status: 200,
    problems: ['not-found'],
    needs: 'systems:read',
  }),
  update: endpoint({
    id: 'updateSystem',
    method: 'PATCH',
    path: '/systems/:id',
    summary: 'Changes an external system',
    params,
    body: systemPatch,
    response: system,
    status: 200,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'systems:write',
  }),
  remove: endpoint({
    id: 'deleteSystem',
    method: 'DELETE',
    path: '/systems/:id',
    summary: 'Deletes an external system that has no incoming mappings',
    params,
    response: null,
    status: 204,
    problems: ['not-found', 'in-use'],
    needs: 'systems:write',
  }),
};
