import { useMutation } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { tickHandover } from '#src/api/incoming-mappings.ts';
import type { IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import type { Handover } from '#src/contract/incoming-mappings.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';

type HandoverLineProps = { mappingId: IncomingMappingId; handover: Handover };

const noteMaxLength = 200;

/** Somebody to be told of a change: of what, and whether that was done, when and by whom. */
export function HandoverLine({ mappingId, handover }: HandoverLineProps) {
  const { id, etag, user, key, doneAt } = handover;
  const noteId = useId();
  const block = useWriteBlock('incoming-mappings');
  const { notify } = useNotices();
  const { mutate, isPending } = useMutation(tickHandover());
  const [note, setNote] = useState('');
  const isDone = doneAt !== null;

  function tick(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
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

  return (
    <li className="mapping-handover">
      <span className="record-line-main">
        <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
        <span>
          {key === null ? 'Password' : `Key ${isolated(key.label)} (${key.prefix}…${key.last4})`}
        </span>
        <Change handover={handover} />
        <Done handover={handover} />
      </span>
      <form className="mapping-handover-form" onSubmit={tick}>
        {!isDone && (
          <>
            <label htmlFor={noteId}>
              Who was told<span className="ui-field-optional"> optional</span>
              <span className="visually-hidden"> for {user.name}</span>
            </label>
            <input
              id={noteId}
              className="mapping-handover-note"
              autoComplete="off"
              maxLength={noteMaxLength}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </>
        )}
        <ActionButton type="submit" size="compact" pending={isPending} disabledReason={block}>
          {isDone ? 'Not told yet' : 'Tick off'}
          <span className="visually-hidden"> {user.name}</span>
        </ActionButton>
      </form>
    </li>
  );
}

function Change({ handover: { change, before, after, changedAt } }: { handover: Handover }) {
  return (
    <span className="ui-muted">
      {change === 'path' ? 'New path' : 'New permission'} <Mono>{after}</Mono> instead of{' '}
      <Mono>{before}</Mono>, <RelativeTime at={changedAt} />
    </span>
  );
}

function Done({ handover: { doneAt, doneBy, note } }: { handover: Handover }) {
  if (doneAt === null) return <StateChip tone="warning">To hand over</StateChip>;
  return (
    <span className="record-line-end">
      <StateChip tone="success">Told</StateChip>
      <span>
        <RelativeTime at={doneAt} />
        {doneBy !== null && ` by ${isolated(doneBy.name)}`}
        {note !== '' && `: ${note}`}
      </span>
    </span>
  );
}
