import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import type { Handover } from '#src/contract/incoming-mappings.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { ListBar } from '#src/widgets/list-bar.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { searchQuery } from '#src/widgets/search-query.ts';
import { HandoverLine } from './handover-line.tsx';
import { tabListLook } from './tab-list-look.ts';
import { perPage, usePageOf } from './use-page-of.ts';
import { useShownMappingId } from './use-shown-mapping.ts';

const schema = z.object({ q: textParam(), done: choiceParam(['any', 'yes', 'no'], 'any') });
const none = { q: '', done: 'any' } as const;
const doneOptions = [
  { value: 'no', label: 'To hand over' },
  { value: 'yes', label: 'Told' },
];
/** Whom a change of path or permission concerns, to tick off: who was told, and when. */
export function HandOverTab() {
  const id = useShownMappingId();
  const [state, setState] = useUrlState(schema);
  const shownKey = JSON.stringify(state);
  const { offset, onMove } = usePageOf(shownKey);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...incomingMappingQueries.handovers(id, {
      ...searchQuery(state.q),
      ...(state.done === 'any' ? {} : { done: state.done === 'yes' }),
      offset,
      limit: perPage,
    }),
    placeholderData: keepPreviousData,
  });
  const retry = () => void refetch();

  if (data === undefined && error !== null) {
    return <FailedState error={error} subject="hand-overs" onRetry={retry} />;
  }
  if (data?.unfilteredTotal === 0) {
    return (
      <EmptyState kind="nothing-yet" title="Nothing to hand over">
        <p>
          When the path or the permission changes, every user and key that it concerns stands here,
          until somebody ticks off that they have been told.
        </p>
      </EmptyState>
    );
  }
  return (
    <RecordBody maxWidth={880} sx={tabListLook}>
      <h2 className="visually-hidden">Hand-over</h2>
      <ListBar
        search={{
          value: state.q,
          label: 'Search hand-overs',
          placeholder: 'Search user or key',
          onCommit: (q) => setState({ q }, { replace: true }),
        }}
        filters={[
          {
            label: 'State',
            options: doneOptions,
            value: state.done,
            onChoose: (done) => setState({ done: schema.shape.done.parse(done) }),
          },
        ]}
        onClear={() => setState(none)}
      />
      {error !== null && <FailureNote error={error} subject="hand-overs" onRetry={retry} />}
      <Lines mappingId={id} list={data} isOld={isPlaceholderData} />
      <Pager
        label="Hand-overs"
        noun="hand-over"
        total={data?.total ?? 0}
        offset={offset}
        perPage={perPage}
        onMove={onMove}
      />
    </RecordBody>
  );
}

type LinesProps = {
  mappingId: IncomingMappingId;
  list: { items: Handover[]; total: number } | undefined;
  /** They give way to what was asked last. */
  isOld: boolean;
};

function Lines({ mappingId, list, isOld }: LinesProps) {
  if (list === undefined) return <Skeleton variant="rounded" height={240} />;
  if (list.total === 0) {
    return (
      <Typography color="textSecondary">None of them fits the search and the filters.</Typography>
    );
  }
  return (
    <RecordLines label="Hand-overs" isBusy={isOld}>
      {list.items.map((handover) => (
        <HandoverLine key={handover.id} mappingId={mappingId} handover={handover} />
      ))}
    </RecordLines>
  );
}
