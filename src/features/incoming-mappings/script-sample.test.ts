import { expect, test } from 'vitest';
import { scriptSample } from './script-sample.ts';

const endpoint = { method: 'POST', path: '/orders', hasBody: true, authMethod: 'basic' } as const;

test('a call with a body gives data, and names who called', () => {
  const { data, props, usage } = scriptSample(endpoint);
  expect(JSON.parse(data ?? '')).toMatchObject({ orderNumber: 'A-1042', customer: {} });
  expect(JSON.parse(props)).toEqual({
    method: 'POST',
    path: '/orders',
    query: {},
    caller: { name: 'sap-connector', key: null },
  });
  expect(usage).toContain('data["orderNumber"]');
});

test('a call without a body has a query to read instead', () => {
  const { data, props, usage } = scriptSample({ ...endpoint, method: 'GET', hasBody: false });
  expect(data).toBeUndefined();
  expect(JSON.parse(props)).toMatchObject({ method: 'GET', query: { since: '2026-01-31' } });
  expect(usage).toMatch(/^data +# None$/m);
});

test('a part is sent to change a part', () => {
  const { data = '' } = scriptSample({ ...endpoint, method: 'PATCH' });
  expect(JSON.parse(data)).not.toHaveProperty('customer');
});

test('a key is known by its label, and OAuth 2.0 callers are nobody', () => {
  expect(JSON.parse(scriptSample({ ...endpoint, authMethod: 'api-key' }).props)).toMatchObject({
    caller: { key: 'Nightly import' },
  });
  const { props, usage } = scriptSample({ ...endpoint, authMethod: 'oauth2' });
  expect(JSON.parse(props)).toMatchObject({ caller: null });
  expect(usage).toMatch(/^props\["caller"\] +# None$/m);
});
