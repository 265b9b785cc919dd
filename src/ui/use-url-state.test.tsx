import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import * as z from 'zod';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { useUrlState } from './use-url-state.ts';

const schema = z.object({ q: textParam(), active: choiceParam(['any', 'yes'], 'any') });

function Probe() {
  const [state, setState] = useUrlState(schema);
  return (
    <>
      <output>{`${state.q}/${state.active}`}</output>
      <button type="button" onClick={() => setState({ active: 'yes' })}>
        Filter
      </button>
      <button type="button" onClick={() => setState({ q: 'sap' }, { replace: true })}>
        Type
      </button>
      <button type="button" onClick={() => setState({ q: '', active: 'any' })}>
        Clear
      </button>
      <button
        type="button"
        onClick={() => {
          setState({ q: 'one' });
          setState({ active: 'yes' });
        }}
      >
        Both
      </button>
    </>
  );
}

function show(address: string) {
  const router = createMemoryRouter([{ path: '/list', element: <Probe /> }], {
    initialEntries: [address],
  });
  render(<RouterProvider router={router} />);
  return router;
}

afterEach(cleanup);

it('reads the address, garbage included', () => {
  show('/list?q=crm&active=banana');
  expect(screen.getByRole('status').textContent).toBe('crm/any');
});

it('adds to the history, or replaces, and goes back', async () => {
  const router = show('/list?page=kept');
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await userEvent.click(screen.getByRole('button', { name: 'Type' }));
  expect(router.state.location.search).toBe('?page=kept&active=yes&q=sap');
  await router.navigate(-1);
  expect((await screen.findByText('/any')).tagName).toBe('OUTPUT');
});

it('leaves the path alone and writes no defaults', async () => {
  const router = show('/list?q=sap&active=yes');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(router.state.location.pathname).toBe('/list');
  expect(router.state.location.search).toBe('');
});

it('loses neither of two changes made at once', async () => {
  const router = show('/list');
  await userEvent.click(screen.getByRole('button', { name: 'Both' }));
  expect(router.state.location.search).toBe('?q=one&active=yes');
});
