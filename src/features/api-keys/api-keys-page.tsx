import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from 'react-router';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { keyColumns } from '#src/widgets/api-keys/key-columns.tsx';
import { stateFilter, userFilter } from '#src/widgets/api-keys/key-filters.ts';
import {
  keyListControl,
  keyListSchema,
  type KeyListState,
  keysSearchedIn,
  toKeyQuery,
} from '#src/widgets/api-keys/key-list-state.ts';
import { SecretHost } from '#src/widgets/api-keys/secret-host.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';

const listWords: ListWords = {
  one: 'API key',
  many: 'API keys',
  explanation:
    'An API key is a credential of one system user, with the permissions that it was issued with. Open a system user and go to its API keys to issue one.',
};

/** Every key of every user in one list: state, end, last use and permissions. Search, filters, order and columns are in the address. */
export function ApiKeysPage() {
  const client = useQueryClient();
  const { search } = useLocation();
  const [state, setState] = useUrlState(keyListSchema);
  const rows = usePagedRows((offset) => apiKeyQueries.list(toKeyQuery(state, offset)));
  const userOptions = useUserOptions(state.user, rows.pageAt(0));

  return (
    <ListPage
      words={listWords}
      help="api-keys"
      searchesIn={keysSearchedIn}
      filters={[stateFilter(state, setState), userFilter(state, setState, userOptions)]}
      control={keyListControl(state, setState)}
      writeBlock={undefined}
      rows={rows}
      rowId={({ id }) => id}
      rowLabel={({ label }) => label}
      columns={keyColumns({
        keyPath: ({ id }) => ({ pathname: paths.apiKeys.detail(id), search }),
        onIntent: ({ id }) => void client.query(apiKeyQueries.detail(id)).catch(noop),
      })}
    >
      <Outlet />
      <SecretHost />
    </ListPage>
  );
}

/** The users whose keys are in sight, and the one that is filtered by, wherever its name is found. */
function useUserOptions(chosen: KeyListState['user'], rows: readonly ApiKey[] = []) {
  const names = new Map<string, string>(rows.map(({ userId, userName }) => [userId, userName]));
  const unnamed = chosen === '' || names.has(chosen) ? [] : [chosen];
  const [user] = useQueries({ queries: unnamed.map((id) => interfaceUserQueries.detail(id)) });
  if (user?.data !== undefined) names.set(user.data.id, user.data.name);
  const options: FilterOption[] = Array.from(names, ([value, label]) => ({ value, label }));
  return options.toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}
