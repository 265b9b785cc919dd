import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { Caller } from '#src/contract/evaluations.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { ListBar } from '#src/widgets/list-bar.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { searchQuery } from '#src/widgets/search-query.ts';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { CallerLine } from './caller-line.tsx';
import { tabListLook } from './tab-list-look.ts';
import { perPage, usePageOf } from './use-page-of.ts';
import { useShownMappingId } from './use-shown-mapping.ts';

const schema = z.object({
  q: textParam(),
  verdict: choiceParam(['any', 'accepted', 'refused'], 'any'),
});

const none = { q: '', verdict: 'any' } as const;

const verdictOptions = [
  { value: 'accepted', label: 'Can call' },
  { value: 'refused', label: 'Can’t call' },
];

/** Who can call the endpoint with which credential, and why others can't. */
export function CallersTab() {
  const id = useShownMappingId();
  const [state, setState] = useUrlState(schema);
  const shownKey = JSON.stringify(state);
  const { offset, onMove } = usePageOf(shownKey);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...incomingMappingQueries.callers(id, {
      ...searchQuery(state.q),
      ...(state.verdict === 'any' ? {} : { verdict: state.verdict }),
      offset,
      limit: perPage,
    }),
    placeholderData: keepPreviousData,
  });
  const count = countWords(data?.total, data?.unfilteredTotal);
  useCountAnnounced(count, { shownKey, noun: 'callers' });
  const retry = () => void refetch();

  if (data === undefined && error !== null) {
    return <FailedState error={error} subject="callers" onRetry={retry} />;
  }
  return (
    <RecordBody maxWidth={880} sx={tabListLook}>
      <h2 className="visually-hidden">Callers</h2>
      <ListBar
        search={{
          value: state.q,
          label: 'Search callers',
          placeholder: 'Search name or address',
          onCommit: (q) => setState({ q }, { replace: true }),
        }}
        filters={[
          {
            label: 'Verdict',
            options: verdictOptions,
            value: state.verdict,
            onChoose: (verdict) => setState({ verdict: schema.shape.verdict.parse(verdict) }),
          },
        ]}
        onClear={() => setState(none)}
        columns={
          count === undefined ? undefined : (
            <Typography component="span" color="textSecondary" className="tnum">
              {count}
            </Typography>
          )
        }
      />
      {error !== null && <FailureNote error={error} subject="callers" onRetry={retry} />}
      <Lines list={data} isOld={isPlaceholderData} onClear={() => setState(none)} />
      <Pager
        label="Callers"
        noun="caller"
        total={data?.total ?? 0}
        offset={offset}
        perPage={perPage}
        onMove={onMove}
      />
    </RecordBody>
  );
}

type LinesProps = {
  list: { items: Caller[]; total: number } | undefined;
  /** They give way to what was asked last. */
  isOld: boolean;
  onClear: () => void;
};

function Lines({ list, isOld, onClear }: LinesProps) {
  if (list === undefined) return <Skeleton variant="rounded" height={240} />;
  if (list.total === 0) {
    return (
      <EmptyState
        kind="no-match"
        title="No caller matches"
        action={<ActionButton onClick={onClear}>Clear search and filters</ActionButton>}
      >
        <p>Nobody fits the search and the filters.</p>
      </EmptyState>
    );
  }
  return (
    <RecordLines label="Callers" isBusy={isOld}>
      {list.items.map((caller) => (
        <CallerLine key={caller.user?.id ?? 'oauth2'} caller={caller} />
      ))}
    </RecordLines>
  );
}
