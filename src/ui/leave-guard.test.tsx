import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { leaveFreely, LeaveGuard } from './leave-guard.tsx';

function show(isDirty: boolean) {
  const router = createMemoryRouter(
    [
      { path: '/list', element: <p>The list</p> },
      {
        path: '/list/new',
        element: (
          <>
            <p>The form</p>
            <LeaveGuard isDirty={isDirty} />
          </>
        ),
      },
    ],
    { initialEntries: ['/list', '/list/new'], initialIndex: 1 },
  );
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup() };
}

function leavesPage(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
}

afterEach(cleanup);

it('lets a clean form go, inside the console and out of it', async () => {
  const { router } = show(false);
  expect(leavesPage()).toBe(true);
  await act(() => router.navigate('/list'));
  expect(screen.getByText('The list')).toBeTruthy();
});

it('asks before a dirty form is left, and keeps editing', async () => {
  const { router, user } = show(true);
  expect(leavesPage()).toBe(false);
  await act(() => router.navigate(-1));
  expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Keep editing' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(router.state.location.pathname).toBe('/list/new');
});

it('discards when told to', async () => {
  const { router, user } = show(true);
  await act(() => router.navigate('/list'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('The list')).toBeTruthy();
});

it('does not ask when only the query changes, nor for a step of the form itself', async () => {
  const { router } = show(true);
  await act(() => router.navigate('/list/new?q=sap'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await act(() => router.navigate('/list', { state: leaveFreely }));
  expect(screen.getByText('The list')).toBeTruthy();
});
