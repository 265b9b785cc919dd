import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { Link } from 'react-router';
import { expect, test } from 'vitest';
import { sessionQueries } from '#src/api/session.ts';
import { settingsQueries } from '#src/api/settings.ts';
import { aWorld } from './a-world.ts';
import { renderScreen } from './render-screen.tsx';

function Greeting() {
  const { data: session } = useQuery(sessionQueries.current());
  const { data: settings } = useQuery(settingsQueries.current());
  return (
    <>
      <h1>{session?.operator.name}</h1>
      <p>{settings?.interfaceDomain}</p>
      <Link to="/elsewhere">Elsewhere</Link>
    </>
  );
}

test('a screen reads its tenant over the network, as its operator', async () => {
  const world = aWorld({ role: 'support' });
  const { asked } = await renderScreen(<Greeting />, { world });
  expect(await screen.findByRole('heading', { name: world.operator.name })).toBeDefined();
  expect(await screen.findByText(/\./)).toBeDefined();
  expect(asked).toEqual(['GET /session', 'GET /settings']);
});

test('links lead to other addresses, and routes take over from there', async () => {
  const { user, router } = await renderScreen([
    { path: '/', element: <Greeting /> },
    { path: '/elsewhere', loader: () => 'loaded', element: <h1>Here</h1> },
  ]);
  await user.click(await screen.findByRole('link', { name: 'Elsewhere' }));
  expect(await screen.findByRole('heading', { name: 'Here' })).toBeDefined();
  expect(router.state.location.pathname).toBe('/elsewhere');
});
