import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { tickHandover } from '#src/api/incoming-mappings.ts';
import type { IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import type { Handover } from '#src/contract/incoming-mappings.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { FieldLabel } from '#src/ui/form/field-label.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { RecordLineEnd } from '#src/widgets/record/record-line-end.tsx';
import { RecordLineMain } from '#src/widgets/record/record-line-main.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { HandoverTick } from './handover-tick.tsx';

type HandoverLineProps = { mappingId: IncomingMappingId; handover: Handover };

const noteMaxLength = 200;

const formLook = {
  flex: 1,
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: '8px 12px',
  minWidth: 0,
} as const;

/** Somebody to be told of a change: of what, and whether that was done, when and by whom. */
export function HandoverLine({ mappingId, handover }: HandoverLineProps) {
  const { id, etag, user, key, doneAt } = handover;
  const block = useWriteBlock('incoming-mappings');
  const { notify } = useNotices();
  const { mutate, isPending } = useMutation(tickHandover());
  const [note, setNote] = useState('');
  const isDone = doneAt !== null;

  function tick() {
    if (isPending || block !== undefined) return;
    mutate(
      { id: mappingId, etag, body: { id, done: !isDone, ...(isDone ? {} : { note }) } },
      {
        onSuccess: () => setNote(''),
        onError(error) {
          const { title, detail } = failureWords(error, 'the hand-over');
          notify({ tone: 'error', text: `${title}. ${detail}`, key: `handover-${id}` });
        },
      },
    );
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    tick();
  }

  return (
    <ListItem sx={{ padding: '10px 16px 10px 12px' }}>
      <Stack component="form" direction="row" onSubmit={submit} sx={formLook}>
        <HandoverTick
          label={`Tick off ${isolated(user.name)}`}
          // It shows at once what was asked for.
          isDone={isPending ? !isDone : isDone}
          disabledReason={block}
          onTick={tick}
        />
        <RecordLineMain>
          <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
          <span>
            {key === null ? 'Password' : `Key ${isolated(key.label)} (${key.prefix}…${key.last4})`}
          </span>
          <Change handover={handover} />
          <Done handover={handover} />
        </RecordLineMain>
        {!isDone && (
          <TextField
            label={
              <>
                <FieldLabel isOptional>Who was told</FieldLabel>
                <span className="visually-hidden"> for {user.name}</span>
              </>
            }
            value={note}
            onChange={(event) => setNote(event.target.value)}
            autoComplete="off"
            slotProps={{ htmlInput: { maxLength: noteMaxLength } }}
            sx={{ width: { xs: '100%', sm: 200 } }}
          />
        )}
      </Stack>
    </ListItem>
  );
}

function Change({ handover: { change, before, after, changedAt } }: { handover: Handover }) {
  return (
    <Typography component="span" variant="inherit" color="textSecondary">
      {change === 'path' ? 'New path' : 'New permission'} <Mono>{after}</Mono> instead of{' '}
      <Mono>{before}</Mono>, <RelativeTime at={changedAt} />
    </Typography>
  );
}

function Done({ handover: { doneAt, doneBy, note } }: { handover: Handover }) {
  if (doneAt === null) return <StateChip tone="warning">To hand over</StateChip>;
  return (
    <RecordLineEnd>
      <StateChip tone="success">Told</StateChip>
      <span>
        <RelativeTime at={doneAt} />
        {doneBy !== null && ` by ${isolated(doneBy.name)}`}
        {note !== '' && `: ${note}`}
      </span>
    </RecordLineEnd>
  );
}
