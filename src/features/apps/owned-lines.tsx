import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { Section } from '#src/ui/section.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';

export type OwnedLine = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly code: string;
  /** How far below the top of a tree it stands. */
  readonly depth?: number;
  readonly end?: ReactNode | undefined;
};

type OwnedLinesProps = {
  title: string;
  noun: string;
  /** Nothing while they are on their way. */
  lines: readonly OwnedLine[] | undefined;
  error: Error | null;
  onRetry: () => void;
};

const perPage = 10;

/** What an app owns of one kind, with links to it. */
export function OwnedLines({ title, noun, lines, error, onRetry }: OwnedLinesProps) {
  const [offset, setOffset] = useState(0);
  const total = lines?.length ?? 0;
  return (
    <Section title={title}>
      {error !== null && (
        <FailureNote error={error} subject={title.toLowerCase()} onRetry={onRetry} />
      )}
      {lines === undefined && error === null && <Skeleton variant="rounded" height={64} />}
      {lines !== undefined && total === 0 && (
        <Typography color="textSecondary">It owns no {noun}.</Typography>
      )}
      {lines !== undefined && total > 0 && (
        <RecordLines label={title}>
          {lines.slice(offset, offset + perPage).map((line) => (
            <RecordLine key={line.id} end={line.end} depth={line.depth}>
              <RouterLink to={line.path}>{line.name}</RouterLink>
              <Mono isQuiet>{line.code}</Mono>
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Pager
        label={title}
        noun={noun}
        total={total}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}
