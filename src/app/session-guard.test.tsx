import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { permissionQueries } from '#src/api/permissions.ts';
import { demoPassword } from '#src/mocks/seed/secrets.ts';
import { createFieldSession } from '#src/mocks/session-field.ts';
import { aWorld, operatorIn } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { useSession } from '#src/widgets/use-session.ts';
import { SessionGuard } from './session-guard.tsx';

function Part({ limit }: { limit: number }) {
  const { data, error } = useQuery(permissionQueries.list({ limit }));
  return (
    <li>{error?.message ?? (data === undefined ? 'Waiting' : `${data.items.length} read`)}</li>
  );
}

/** Five questions at once, and what was typed meanwhile. */
function Page() {
  const session = useSession();
  return (
    <>
      <h1>{session.operator.name}</h1>
      <input aria-label="Typed" />
      <ul>
        {[1, 2, 3, 4, 5].map((limit) => (
          <Part key={limit} limit={limit} />
        ))}
      </ul>
      <SessionGuard session={session} />
    </>
  );
}

async function showLostSession() {
  const world = aWorld();
  const shown = await renderScreen(
    [
      { path: '/page', element: <Page /> },
      { path: '/', element: <h1>Home</h1> },
      { path: '/sign-in', element: <h1>Sign in page</h1> },
    ],
    { world, path: '/page' },
  );
  // The first request renews nothing: whatever is asked from here on is refused.
  createFieldSession(world.store).signOut(new Request('http://localhost/'));
  return { ...shown, operator: world.operator };
}

// What is fetched when it is needed is there at once: the test is not about the fetching.
beforeAll(async () => {
  await import('#src/features/session/session-dialog.tsx');
});

const dialog = () => screen.findByRole('dialog', { name: 'Sign in again' });

test('five refused requests make one dialog, and all are repeated when the operator is back', async () => {
  const { user, asked, operator } = await showLostSession();
  await dialog();
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  const before = asked.filter((line) => line.startsWith('GET /permissions')).length;
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' }).value).toBe(
    operator.email,
  );

  await user.type(screen.getByLabelText('Password'), `${demoPassword}{Enter}`);
  for (const limit of [1, 2, 3, 4, 5]) {
    expect(await screen.findByText(`${limit} read`)).toBeDefined();
  }
  expect(before).toBe(5);
  expect(asked.filter((line) => line.startsWith('GET /permissions'))).toHaveLength(10);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('heading', { name: operator.name })).toBeDefined();
});

test('a wrong password keeps the dialog, Escape does too', async () => {
  const { user, operator } = await showLostSession();
  await dialog();
  await user.type(screen.getByLabelText('Password'), 'Not-the-1{Enter}');
  await screen.findByText(/The address or the password is wrong/);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog')).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' }).value).toBe(
    operator.email,
  );
});

test('somebody else begins at the start page, and is told what was not sent', async () => {
  const { user, world, asked, operator } = await showLostSession();
  const other = operatorIn(world, 'support');
  await dialog();
  const address = screen.getByRole('textbox', { name: 'Address' });
  await user.clear(address);
  await user.type(address, other.email ?? '');
  await user.type(screen.getByLabelText('Password'), `${demoPassword}{Enter}`);
  expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
  expect(
    await screen.findByText(
      `Signed in as ${other.name}. What ${operator.name} had not saved was not sent.`,
    ),
  ).toBeDefined();
  expect(asked.filter((line) => line.startsWith('GET /permissions'))).toHaveLength(5);
});

test('who does not want to sign in again goes to the sign-in page, and nothing waits any more', async () => {
  const { user, router } = await showLostSession();
  await dialog();
  await user.click(screen.getByRole('button', { name: 'Go to the sign-in page' }));
  expect(await screen.findByRole('heading', { name: 'Sign in page' })).toBeDefined();
  expect(router.state.location.search).toBe('?next=%2Fpage');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
