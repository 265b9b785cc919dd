import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Outlet, useLocation } from 'react-router';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { keyIssueBlock } from '#src/domain/user-rules.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { keyColumns } from '#src/widgets/api-keys/key-columns.tsx';
import { stateFilter } from '#src/widgets/api-keys/key-filters.ts';
import {
  keyListSchema,
  keyListControl,
  keysSearchedIn,
  toUserKeyQuery,
} from '#src/widgets/api-keys/key-list-state.ts';
import { SecretHost } from '#src/widgets/api-keys/secret-host.tsx';
import { askedWords } from '#src/widgets/asked-words.ts';
import { ListEmpty } from '#src/widgets/list-empty.tsx';
import { ListTable } from '#src/widgets/list-page/list-table.tsx';
import { ListToolbar } from '#src/widgets/list-page/list-toolbar.tsx';
import { RecordList } from '#src/widgets/record/record-list.tsx';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

/** The API keys of one user, and the way to another one. */
export function KeysTab() {
  const client = useQueryClient();
  const id = useShownUserId();
  const { data: user } = useShownUser();
  const { search } = useLocation();
  const [state, setState] = useUrlState(keyListSchema);
  const rows = usePagedRows((offset) =>
    apiKeyQueries.listOfUser(id, toUserKeyQuery(state, offset)),
  );
  const filters = [stateFilter(state, setState)];
  const control = keyListControl(state, setState);
  const asked = askedWords(state.q, filters);
  const columns = keyColumns({
    keyPath: (key) => ({ pathname: paths.interfaceUsers.apiKey(id, key.id), search }),
    onIntent: (key) => void client.query(apiKeyQueries.detail(key.id)).catch(noop),
  }).filter((column) => column.id !== 'user');
  const hasNone = rows.error === null && asked.length === 0;

  return (
    <>
      <RecordList
        top={
          <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            <Box sx={{ flex: { xs: '1 1 100%', sm: '1 1 480px' }, minWidth: 0 }}>
              <ListToolbar
                noun="API keys"
                searchesIn={keysSearchedIn}
                filters={filters}
                control={control}
                columns={columns}
              />
            </Box>
            <IssueButton user={user} />
          </Stack>
        }
      >
        <ListTable
          caption={user === undefined ? 'API keys' : `API keys of ${user.name}`}
          noun="API keys"
          rows={rows}
          rowId={(key) => key.id}
          rowLabel={(key) => key.label}
          columns={columns}
          control={control}
          empty={
            hasNone ? (
              <NoKeys user={user} />
            ) : (
              <ListEmpty
                words={{ one: 'API key', many: 'API keys', explanation: '' }}
                error={rows.error}
                asked={asked}
                writeBlock={undefined}
                onClear={control.onClear}
                onRetry={rows.retry}
              />
            )
          }
        />
      </RecordList>
      <Outlet />
      <SecretHost />
    </>
  );
}

function IssueButton({ user }: { user: InterfaceUser | undefined }) {
  const writeBlock = useWriteBlock('api-keys');
  if (user === undefined) return null;
  return (
    <ButtonLink
      variant="contained"
      to={paths.interfaceUsers.issueApiKey(user.id)}
      startIcon={<Plus size={18} aria-hidden />}
      disabledReason={writeBlock ?? keyIssueBlock(user)?.detail}
    >
      Issue API key
    </ButtonLink>
  );
}

/** A user without keys: it may have some, or never gets any. */
function NoKeys({ user }: { user: InterfaceUser | undefined }) {
  const block = user === undefined ? undefined : keyIssueBlock(user)?.detail;
  return (
    <EmptyState kind="nothing-yet" title={block === undefined ? 'No API keys yet' : 'No API keys'}>
      <p>
        {block ??
          'An API key is a credential for endpoints that take API keys. It carries the permissions that the user effectively has when it is issued, and its secret is shown once.'}
      </p>
    </EmptyState>
  );
}
