import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { type To, useLocation } from 'react-router';
import { callQueries } from '#src/api/calls.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { noop } from '#src/lib/noop.ts';
import { counted } from '#src/lib/words.ts';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { narrowQuery } from '#src/ui/data-table/layout.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { askedWords } from '#src/widgets/asked-words.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { type BarFilter, ListBar } from '#src/widgets/list-bar.tsx';
import { ListEmpty } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { callCardColumns, callColumns, type CallColumnOptions } from './call-columns.tsx';
import { callFilters } from './call-filters.ts';
import { callListSchema, noCallFilters } from './call-list-state.ts';
import { periodWords } from './call-period.ts';
import { PeriodChip } from './period-chip.tsx';
import type { CallListModel } from './use-call-list.ts';

type CallListProps = {
  caption: string;
  of: CallColumnOptions['of'];
  list: CallListModel;
  /** What else the list can be narrowed to: an endpoint, a user, a key. */
  facets: readonly BarFilter[];
  /** Where a call opens. */
  callPath: (call: RecordedCall) => To;
  /** The call that is open beside the list. */
  openId: string | undefined;
  /** Why there is no call at all, and when there will be. */
  explanation: string;
};

/** On narrow screens, room for the button that floats over the page's end. */
const frameLook = { flex: '1 0 auto', paddingBottom: { xs: 19, sm: 0 } } as const;

const topLook = {
  flexWrap: { xs: 'wrap', sm: 'nowrap' },
  alignItems: 'flex-start',
  gap: 2,
  padding: { xs: '16px 16px 12px', sm: '16px 24px 12px' },
} as const;

/** The rows scroll below what stands above them; where that leaves them too little, the page scrolls to them. */
const rowsLook = {
  display: 'flex',
  flex: '1 1 0',
  minWidth: 0,
  minHeight: { xs: '80dvh', sm: '50dvh' },
} as const;

/** Calls on record, newest first: who, where to, with what, and what came of it. */
export function CallList(props: CallListProps) {
  const { caption, of, list, facets, callPath, openId, explanation } = props;
  const { state, setState, rows } = list;
  const client = useQueryClient();
  const { key } = useLocation();
  const isNarrow = useMedia(narrowQuery);
  const filters = [...callFilters(state, setState), ...facets];
  const when = periodWords(state);
  const asked = [
    ...askedWords(state.q, filters),
    ...(when === undefined ? [] : [`Period: ${when}`]),
  ];
  const count = rows.total === undefined ? undefined : counted(rows.total, 'call');
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: 'found' });
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'calls');
  const options: CallColumnOptions = {
    of,
    callPath,
    onIntent: ({ id }) => void client.query(callQueries.detail(id)).catch(noop),
  };
  const clear = () => setState(noCallFilters);

  return (
    <Stack sx={frameLook}>
      <Stack direction="row" sx={topLook}>
        <Box sx={{ flex: { xs: '1 1 100%', sm: '1 1 0' }, minWidth: 0 }}>
          <ListBar
            search={{
              value: state.q,
              label: 'Search calls',
              placeholder:
                of === 'user' ? 'Search endpoint or address' : 'Search caller or address',
              onCommit: (q) => setState({ q }, { replace: true }),
            }}
            filters={filters}
            count={count}
            isNarrowedBesides={when !== undefined}
            onClear={clear}
          >
            <PeriodChip state={state} onChange={setState} />
          </ListBar>
        </Box>
        <CallCount count={count} onReadAgain={list.readAgain} />
      </Stack>
      <Box sx={rowsLook}>
        <DataTable
          caption={caption}
          columns={isNarrow ? callCardColumns(options) : callColumns(options)}
          total={rows.total}
          rowAt={rows.rowAt}
          rowId={({ id }) => id}
          rowLabel={labelOf}
          onRangeChange={rows.onRangeChange}
          currentId={openId}
          sort={state.sort}
          onSortChange={(sort) => setState({ sort: callListSchema.shape.sort.parse(sort) })}
          isRefreshing={rows.isRefreshing}
          failure={
            failure && { message: `${failure.title}. ${failure.detail}`, onRetry: rows.retry }
          }
          resetKey={rows.shownKey}
          {...(rows.isSwitching ? {} : { scrollKey: key })}
          empty={
            <ListEmpty
              words={{ one: 'call', many: 'calls', explanation }}
              error={rows.error}
              asked={asked}
              writeBlock={undefined}
              onClear={clear}
              onRetry={rows.retry}
            />
          }
        />
      </Box>
    </Stack>
  );
}

type CallCountProps = { count: ReactNode; onReadAgain: () => void };

function CallCount({ count, onReadAgain }: CallCountProps) {
  return (
    <Stack direction="row" sx={{ flex: 'none', alignItems: 'center', gap: 2 }}>
      <Typography component="span" color="textSecondary" className="tnum">
        {count}
      </Typography>
      <IconButton label="Read calls again" onClick={onReadAgain}>
        <RefreshCw size={18} aria-hidden />
      </IconButton>
    </Stack>
  );
}

function labelOf({ at, method, address }: RecordedCall): string {
  const moment = parseInstant(at);
  return `${method} ${address}, ${moment === undefined ? at : exactText(moment)}`;
}
