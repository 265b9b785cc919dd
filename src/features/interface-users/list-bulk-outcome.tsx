import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { bulkFacts, outcomeWords, type BulkAction } from './list-bulk-words.ts';
import type { BulkResult } from './use-bulk-run.ts';

type ListBulkOutcomeProps = {
  action: BulkAction;
  results: readonly BulkResult[];
  names: ReadonlyMap<InterfaceUserId, string>;
  isPending: boolean;
  error: Error | null;
  onClose: () => void;
  onRetry: () => void;
};

/** More lines than this nobody reads; each line of a user that the list has not read is a request. */
const shownLines = 50;

/** The name of a user that may not have been read: "all that match" names nobody. */
function UserName({ id, known }: { id: InterfaceUserId; known: string | undefined }) {
  const { data } = useQuery({ ...interfaceUserQueries.detail(id), enabled: known === undefined });
  return <strong>{known ?? data?.name ?? id}</strong>;
}

const namesLook = {
  maxHeight: 240,
  marginTop: 1,
  overflow: 'auto',
  '& > li + li': { borderTop: '1px solid', borderColor: 'line.soft' },
} as const;

/** After a bulk action that did not work for everybody: who was left out and why, and another try for them. */
export function ListBulkOutcome(props: ListBulkOutcomeProps) {
  const { action, results, names, isPending, error, onClose, onRetry } = props;
  const failed = results.filter((result) => result.outcome === 'failed');
  const skipped = results.filter((result) => result.outcome === 'skipped');
  const words = error === null ? undefined : failureWords(error, 'the change');

  const list = (
    label: string,
    lines: readonly BulkResult[],
    why: (result: BulkResult) => string,
  ) => (
    <section aria-label={label}>
      <Typography variant="h3" color="textPrimary">
        {label}
      </Typography>
      {/* A long list scrolls: the keyboard has to reach it. */}
      <List disablePadding tabIndex={0} sx={namesLook}>
        {lines.slice(0, shownLines).map((result) => (
          <ListItem key={result.id} disableGutters>
            <ListItemText
              primary={<UserName id={result.id} known={names.get(result.id)} />}
              secondary={why(result)}
            />
          </ListItem>
        ))}
        {lines.length > shownLines && (
          <ListItem disableGutters>
            And {(lines.length - shownLines).toLocaleString('en')} more.
          </ListItem>
        )}
      </List>
    </section>
  );

  return (
    <ConfirmDialog
      key={failed.length}
      title={outcomeWords(action, results)}
      keepLabel="Close"
      confirmLabel="Try the failed ones again"
      pending={isPending}
      onKeep={onClose}
      onConfirm={onRetry}
    >
      {words !== undefined && <FormAlert title={words.title}>{words.detail}</FormAlert>}
      {list(
        `Failed: ${failed.length.toLocaleString('en')}`,
        failed,
        (result) => result.problem?.detail ?? 'The service did not say why.',
      )}
      {skipped.length > 0 &&
        list(
          `Skipped: ${skipped.length.toLocaleString('en')}`,
          skipped,
          (result) => result.problem?.detail ?? bulkFacts[action].alreadySo,
        )}
    </ConfirmDialog>
  );
}
