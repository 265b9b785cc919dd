// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { demoToken } from '#src/mocks/gateway-credentials.ts';
import { asMapping } from '#src/mocks/mappings/mapping-writes.ts';
import type { World } from '#src/mocks/world.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { MappingKit } from './mapping-kit.tsx';

function mappingBy(method: AuthMethodId, world: World): IncomingMapping {
  for (const row of world.store.mappings.all()) {
    if (row.authMethod === method) return asMapping(world, row);
  }
  throw new Error(`No endpoint takes ${method}.`);
}

const show = (method: AuthMethodId, world = aWorld()) =>
  renderScreen(<MappingKit mapping={mappingBy(method, world)} />, { world });

const curl = async () => (await screen.findByRole('figure')).querySelector('pre')?.textContent;

test.each([
  ['basic', "--user '<user name>:<password>'"],
  ['api-key', "--header 'Authorization: Bearer <API key>'"],
  ['oauth2', "--header 'Authorization: Bearer <access token>'"],
] as const)('an endpoint by %s has placeholders', async (method, placeholder) => {
  await show(method);
  expect(await curl()).toContain(placeholder);
  expect(screen.queryByLabelText(/Access token/) !== null).toBe(method === 'oauth2');
});

test('a token fills the samples, white space around it apart, and goes nowhere', async () => {
  const { user, asked } = await show('oauth2');
  await curl();
  const before = asked.length;
  await user.type(screen.getByLabelText(/Access token/), ` ${demoToken} `);
  expect(await curl()).toContain(`--header 'Authorization: Bearer ${demoToken}'`);
  expect(asked).toHaveLength(before);
});

test('what can be no token is said, and does not get into the samples', async () => {
  const { user } = await show('oauth2');
  const field = await screen.findByLabelText(/Access token/);
  await user.type(field, 'two words');
  expect(screen.getByText(/This is no access token/)).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await curl()).toContain('<access token>');
});

test('where the gateway is not known, that is said, and read again', async () => {
  const world = aWorld();
  const problem = { problem: 'invalid-request', detail: 'Not now.' } as const;
  world.faults.plan({ match: { path: '/settings' }, effect: problem });
  const { user } = await show('basic', world);
  expect(await screen.findByText(/Not now\./)).toBeDefined();
  expect(screen.getByText(/^Authorization: Basic </)).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/Not now\./)).toBeNull());
  expect(await curl()).toContain('--user');
});
