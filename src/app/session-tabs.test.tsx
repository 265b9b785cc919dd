import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { SignInPage } from '#src/features/session/sign-in-page.tsx';
import { createFieldSession } from '#src/mocks/session-field.ts';
import { aWorld, operatorIn } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { useSession } from '#src/widgets/use-session.ts';
import { SessionGuard } from './session-guard.tsx';

function Page() {
  const session = useSession();
  return (
    <>
      <h1>{session.operator.name}</h1>
      <SessionGuard session={session} />
    </>
  );
}

/** What another tab of this browser says. */
function anotherTabSays(said: unknown) {
  const channel = new BroadcastChannel('session');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin
  channel.postMessage(said);
  channel.close();
}

const signedOut = { tab: 'another', kind: 'signed-out' };
const signedIn = { tab: 'another', kind: 'signed-in' };

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('#src/features/session/session-dialog.tsx');
});

async function showPage() {
  const world = aWorld();
  const shown = await renderScreen(
    [
      { path: '/page', element: <Page /> },
      { path: '/sign-in', element: <h1>Sign in page</h1> },
    ],
    { world, path: '/page?q=1' },
  );
  await screen.findByRole('heading', { name: world.operator.name });
  return shown;
}

test('who signs out in another tab is signed out here, with the way back', async () => {
  const { router } = await showPage();
  anotherTabSays(signedOut);
  expect(await screen.findByRole('heading', { name: 'Sign in page' })).toBeDefined();
  expect(router.state.location.search).toBe('?next=%2Fpage%3Fq%3D1');
});

test('who becomes somebody else in another tab is somebody else here', async () => {
  const { world } = await showPage();
  const other = operatorIn(world, 'support');
  createFieldSession(world.store).signIn(other.id);
  anotherTabSays('nonsense');
  anotherTabSays(signedIn);
  expect(await screen.findByRole('heading', { name: other.name })).toBeDefined();
});

test('a sign-in page goes on where somebody signs in in another tab', async () => {
  let loads = 0;
  await renderScreen([
    {
      path: '/',
      hydrateFallbackElement: <p>Starting</p>,
      loader: () => {
        loads += 1;
        return null;
      },
      element: <SignInPage demo={undefined} />,
    },
  ]);
  await screen.findByRole('heading', { name: 'Sign in' });
  anotherTabSays(signedOut);
  anotherTabSays(signedIn);
  await waitFor(() => expect(loads).toBe(2));
});
