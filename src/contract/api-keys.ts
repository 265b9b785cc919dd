import * as z from 'zod';
import { apiKey, apiKeyId, apiKeyLabel, apiKeyState, gracePeriodId } from './api-key-record.ts';
import { code, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { listOf, listQuery } from './query.ts';

export const apiKeyQuery = listQuery(['name', 'createdAt', 'expiresAt', 'lastUsedAt'], {
  user: interfaceUserId.optional(),
  state: apiKeyState.optional(),
  permission: code.optional(),
});
export type ApiKeyQuery = z.output<typeof apiKeyQuery>;
export const apiKeyList = listOf(apiKey);
export type ApiKeyList = z.infer<typeof apiKeyList>;

export const newApiKey = z.strictObject({
  label: apiKeyLabel,
  /** `null`: never. */
  expiresAt: timestamp.nullable(),
});
export type NewApiKey = z.infer<typeof newApiKey>;

/** The one answer that has the secret. */
export const issuedApiKey = z.object({ key: apiKey, secret: z.string() });
export type IssuedApiKey = z.infer<typeof issuedApiKey>;

/** A JSON merge patch. */
export const apiKeyPatch = z.strictObject({
  label: apiKeyLabel.optional(),
  disabled: z.boolean().optional(),
});
export type ApiKeyPatch = z.infer<typeof apiKeyPatch>;

export const rotation = z.strictObject({
  /** For how long the old key lives on. */
  grace: gracePeriodId,
  expiresAt: timestamp.nullable(),
});
export type Rotation = z.infer<typeof rotation>;

const userParams = z.strictObject({ id: interfaceUserId });
const params = z.strictObject({ id: apiKeyId });

export const apiKeyEndpoints = {
  listOfUser: endpoint({
    id: 'listApiKeysOfUser',
    method: 'GET',
    path: '/interface-users/:id/api-keys',
    summary: 'The API keys of one interface user',
    params: userParams,
    query: apiKeyQuery.omit({ user: true }),
    response: apiKeyList,
    status: 200,
    problems: ['not-found'],
    needs: 'api-keys:read',
  }),
  issue: endpoint({
    id: 'issueApiKey',
    method: 'POST',
    path: '/interface-users/:id/api-keys',
    summary: 'Issues an API key with what its user effectively has; the secret is answered once',
    params: userParams,
    body: newApiKey,
    response: issuedApiKey,
    status: 201,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'api-keys:write',
    carriesSecret: true,
  }),
  list: endpoint({
    id: 'listApiKeys',
    method: 'GET',
    path: '/api-keys',
    summary: 'API keys that match, of all users',
    query: apiKeyQuery,
    response: apiKeyList,
    status: 200,
    problems: [],
    needs: 'api-keys:read',
  }),
  read: endpoint({
    id: 'readApiKey',
    method: 'GET',
    path: '/api-keys/:id',
    summary: 'One API key, without its secret',
    params,
    response: apiKey,
    status: 200,
    problems: ['not-found'],
    needs: 'api-keys:read',
  }),
  update: endpoint({
    id: 'updateApiKey',
    method: 'PATCH',
    path: '/api-keys/:id',
    summary: 'Renames, disables or enables an API key',
    params,
    body: apiKeyPatch,
    response: apiKey,
    status: 200,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'api-keys:write',
  }),
  revoke: endpoint({
    id: 'revokeApiKey',
    method: 'DELETE',
    path: '/api-keys/:id',
    summary: 'Revokes an API key for good; it stays listed',
    params,
    response: null,
    status: 204,
    problems: ['not-found', 'conflict'],
    needs: 'api-keys:write',
  }),
  rotate: endpoint({
    id: 'rotateApiKey',
    method: 'POST',
    path: '/api-keys/:id/rotate',
    summary: 'Issues a successor; the old key lives on for the grace period',
    params,
    body: rotation,
    response: issuedApiKey,
    status: 201,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'api-keys:write',
    carriesSecret: true,
  }),
};
