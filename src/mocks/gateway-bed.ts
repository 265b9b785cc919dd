import { getResponse } from 'msw';
import { issuedApiKey } from '#src/contract/api-keys.ts';
import { type RecordedCall, recordedCall } from '#src/contract/call-record.ts';
import { demoPasswordHash } from './seed/secrets.ts';
import { createFieldSession } from './session-field.ts';
import type { StoredApiKey, StoredMapping } from './store/rows.ts';
import { aWorld, clientOf } from './test-client.ts';
import { handlersOf } from './world-handlers.ts';

/** The user of the tests. */
export const userId = 'usr_009';
export const address = 'sap-connector@connect.nordwind.example';

const inBase64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
/** A password, as RFC 7617 has it. */
export const basic = (name: string, password: string) => ({
  Authorization: `Basic ${inBase64(`${name}:${password}`)}`,
});
export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** A world in which the password of one user and one of its keys are known. */
export async function aBed() {
  const world = aWorld();
  const { store } = world;
  store.passwords.put({ id: userId, hash: demoPasswordHash });
  const ask = clientOf(world);
  const issued = await ask('POST', `/interface-users/${userId}/api-keys`, {
    body: { label: 'Tried out', expiresAt: '2026-04-01T00:00:00.000Z' },
  });
  const { key, secret } = issuedApiKey.parse(issued.body);
  const handlers = handlersOf(world, { session: createFieldSession(store) });
  const call = async (method: string, to: string, headers: Record<string, string> = {}) => {
    const request = new Request(`https://console.example/dc/${to}`, { method, headers });
    const response = await getResponse(handlers, request);
    if (response === undefined) throw new TypeError('The gateway did not answer.');
    const text = await response.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, headers: response.headers, body, text };
  };
  const recordOf = async (body: unknown): Promise<RecordedCall> =>
    recordedCall.parse((await ask('GET', `/calls/${Object(body).callId}`)).body);
  const editKey = (change: Partial<StoredApiKey>) => {
    const row = store.apiKeys.get(key.id);
    if (row !== undefined) store.apiKeys.put({ ...row, ...change });
  };
  const editMapping = (id: string, change: Partial<StoredMapping>) => {
    const row = store.mappings.get(id);
    if (row !== undefined) store.mappings.put({ ...row, ...change });
  };
  return { world, store, ask, key, secret, call, recordOf, editKey, editMapping };
}
