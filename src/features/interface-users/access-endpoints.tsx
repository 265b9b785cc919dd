import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { accessQueries } from '#src/api/calls.ts';
import type { AccessList } from '#src/contract/calls.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { AccessEndpoint } from './access-endpoint.tsx';
import { AccessEndpointsBar } from './access-endpoints-bar.tsx';
import { AccessEndpointsSkeleton } from './access-endpoints-skeleton.tsx';
import {
  allEndpoints,
  endpointsPerPage,
  endpointsSchema,
  offsetOf,
  pageAt,
  toAccessQuery,
} from './access-endpoints-state.ts';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

const look = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 3,
  paddingTop: 3,
  scrollMarginTop: 8,
} as const;

/** Every endpoint, what each credential of a user reaches there, and what would have to change where one doesn't. */
export function AccessEndpoints() {
  const id = useShownUserId();
  const { data: user } = useShownUser();
  const [state, setState] = useUrlState(endpointsSchema);
  const top = useRef<HTMLDivElement>(null);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...accessQueries.list(id, toAccessQuery(state)),
    placeholderData: keepPreviousData,
  });
  useCountAnnounced(countWords(data?.total, data?.unfilteredTotal), {
    shownKey: JSON.stringify([state.q, state.verdict]),
    noun: 'endpoints',
  });
  const retry = () => void refetch();
  const showAll = () => setState(allEndpoints);

  if (data === undefined && error !== null) {
    return <FailedState error={error} subject="endpoints" onRetry={retry} />;
  }
  return (
    <RecordBody maxWidth={1120} sx={look} ref={top}>
      <h2 className="visually-hidden">Endpoints</h2>
      <AccessEndpointsBar list={data} state={state} onChange={setState} />
      {error !== null && <FailureNote error={error} subject="endpoints" onRetry={retry} />}
      {data === undefined || user === undefined ? (
        <AccessEndpointsSkeleton />
      ) : (
        <Endpoints list={data} user={user} isOld={isPlaceholderData} onShowAll={showAll} />
      )}
      <Pager
        label="Endpoints"
        noun="endpoint"
        total={data?.total ?? 0}
        offset={offsetOf(state)}
        perPage={endpointsPerPage}
        onMove={(offset) => {
          setState({ page: pageAt(offset) });
          // The focus stays on the button: who pages by keyboard goes on.
          top.current?.scrollIntoView?.();
        }}
      />
    </RecordBody>
  );
}

type EndpointsProps = {
  list: AccessList;
  user: InterfaceUser;
  /** They give way to what was asked last. */
  isOld: boolean;
  onShowAll: () => void;
};

function Endpoints({ list, user, isOld, onShowAll }: EndpointsProps) {
  if (list.unfilteredTotal === 0) {
    return (
      <EmptyState kind="nothing-yet" title="No endpoints yet">
        <p>Incoming mappings are the endpoints. As soon as there is one, it stands here.</p>
      </EmptyState>
    );
  }
  if (list.items.length === 0) {
    return (
      <EmptyState
        kind="no-match"
        title="No endpoint matches"
        action={<ActionButton onClick={onShowAll}>Show all endpoints</ActionButton>}
      >
        <p>No endpoint fits the search and the filter on this page.</p>
      </EmptyState>
    );
  }
  return (
    <RecordLines label="Endpoints" isBusy={isOld}>
      {list.items.map((entry) => (
        <AccessEndpoint key={entry.mapping.id} entry={entry} user={user} />
      ))}
    </RecordLines>
  );
}
