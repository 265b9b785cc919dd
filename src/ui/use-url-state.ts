import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  readUrlState,
  toSearch,
  writeUrlState,
  type UrlSchema,
  type UrlState,
} from '#src/lib/url-state.ts';

type SetUrlState<State> = (patch: Partial<State>, options?: { replace?: boolean }) => void;

/**
 * A list's state, kept in the address and nowhere else: `[state, setState]`. The schema is a constant outside the component.
 * A change of what is asked (filter, sort) adds to the history; what is typed replaces it.
 */
export function useUrlState<State extends UrlState>(
  schema: UrlSchema<State>,
): [State, SetUrlState<State>] {
  const location = useLocation();
  const navigate = useNavigate();
  // Navigation is a transition: a second change in the meantime builds on the first, not on the address still shown.
  const latest = useRef(location.search);
  useLayoutEffect(() => {
    latest.current = location.search;
  }, [location]);

  function setState(patch: Partial<State>, options: { replace?: boolean } = {}) {
    const params = new URLSearchParams(latest.current);
    const search = toSearch(writeUrlState(schema, params, patch));
    if (search === latest.current) return;
    latest.current = search;
    void navigate({ search }, { replace: options.replace ?? false });
  }

  return [readUrlState(schema, new URLSearchParams(location.search)), setState];
}
