import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import type { DemoControls } from './demo-controls.ts';
import { routesOf } from './routes.tsx';

const aDemo: DemoControls = {
  scenario: 'default',
  scenarios: [{ id: 'default', label: 'Default', description: 'A tenant in daily use' }],
  operators: [],
  operatorId: 'usr_1',
  demoPassword: 'Harbour-Lamp-42',
  reset: () => undefined,
  signInAs: () => undefined,
  chooseScenario: () => undefined,
};

test.each([
  ['in the demo the samples say that they work only inside the page', aDemo],
  ['on a real gateway they say nothing of the kind', undefined],
])('%s', async (_, demo) => {
  const world = aWorld();
  const [mapping] = [...world.store.mappings.all()];
  await renderScreen((client) => routesOf({ client, demo, basename: '/' }), {
    world,
    path: paths.incomingMappings.detail(mapping?.id ?? ''),
  });
  await screen.findByRole('tab', { name: 'curl' });
  expect(screen.queryByText(/inside the page/) !== null).toBe(demo !== undefined);
});
