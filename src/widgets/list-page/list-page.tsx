import Box from '@mui/material/Box';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { noop } from '#src/lib/noop.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { ListFrame } from '#src/ui/data-table/list-frame.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { askedWords } from '#src/widgets/asked-words.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import type { HelpTopic } from '#src/widgets/help/help-topics.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { ListEmpty, type ListWords } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import type { ListControl } from './list-control.ts';
import { ListTable, type ListTableProps } from './list-table.tsx';
import { ListToolbar } from './list-toolbar.tsx';

type ListPageProps<Row> = Omit<ListTableProps<Row>, 'caption' | 'noun' | 'empty' | 'control'> & {
  words: ListWords;
  help?: HelpTopic;
  /** What the search looks at: "name or description". */
  searchesIn: string;
  filters: readonly BarFilter[];
  control: ListControl;
  /** Why nothing can be added here right now. */
  writeBlock: string | undefined;
  /** For the way to a new one. */
  preloadCreate?: () => void;
  /** Other buttons of the head, left of the plus button. */
  actions?: ReactNode;
  /** For the hand that reaches for a row. */
  onNear?: () => void;
  /** What stands under the table. */
  after?: ReactNode;
  /** What opens over the list. */
  children?: ReactNode;
};

const body = {
  display: 'flex',
  flex: '1 1 auto',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
} as const;
/** The rows are still those of the query before. */
const switchingBody = {
  ...body,
  '& tbody': { opacity: 0.6, transition: 'opacity 120ms ease-out 250ms' },
} as const;

const titleOf = ({ many }: ListWords) => many.charAt(0).toUpperCase() + many.slice(1);

/** A list: title with count, plus button, search, filters, columns, rows, and the four ways to be empty. */
export function ListPage<Row>({
  words,
  help,
  searchesIn,
  filters,
  control,
  writeBlock,
  preloadCreate = noop,
  actions,
  onNear = noop,
  after,
  children,
  ...table
}: ListPageProps<Row>) {
  const { search } = useLocation();
  const { rows, columns } = table;
  const title = titleOf(words);
  const count = countWords(rows.total, rows.unfilteredTotal);
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: words.many });

  return (
    <>
      <ListFrame
        header={
          <PageHeader
            title={title}
            count={count}
            help={help && <HelpButton topic={help} />}
            actions={actions}
            primaryAction={
              words.createPath !== undefined && (
                <ButtonLink
                  variant="contained"
                  to={`${words.createPath}${search}`}
                  startIcon={<Plus size={18} aria-hidden />}
                  disabledReason={writeBlock}
                  onIntent={preloadCreate}
                >
                  {words.createLabel ?? `Add ${words.one}`}
                </ButtonLink>
              )
            }
          />
        }
        toolbar={
          <ListToolbar
            noun={words.many}
            searchesIn={searchesIn}
            filters={filters}
            control={control}
            columns={columns}
            count={count}
          />
        }
      >
        <Box
          sx={rows.isSwitching && rows.isRefreshing ? switchingBody : body}
          onPointerEnter={onNear}
          onFocus={onNear}
        >
          <ListTable
            {...table}
            caption={title}
            noun={words.many}
            control={control}
            empty={
              <ListEmpty
                words={words}
                error={rows.error}
                asked={askedWords(control.q, filters)}
                writeBlock={writeBlock}
                onClear={control.onClear}
                onRetry={rows.retry}
              />
            }
          />
          {after}
        </Box>
      </ListFrame>
      {children}
    </>
  );
}
