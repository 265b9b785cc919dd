import { useState, type ReactNode } from 'react';
import { Section } from '#src/ui/section.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';

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
const step = 20;

/** What an app owns of one kind, with links to it. */
export function OwnedLines({ title, noun, lines, error, onRetry }: OwnedLinesProps) {
  const [offset, setOffset] = useState(0);
  const total = lines?.length ?? 0;
  return (
    <Section title={title}>
      {error !== null && (
        <FailureNote error={error} subject={title.toLowerCase()} onRetry={onRetry} />
      )}
      {lines === undefined && error === null && <Skeleton isBlock height={64} />}
      {lines !== undefined && total === 0 && <p className="ui-muted">It owns no {noun}.</p>}
      {lines !== undefined && total > 0 && (
        <ul className="record-lines" aria-label={title}>
          {lines.slice(offset, offset + perPage).map((line) => (
            <li key={line.id}>
              <span
                className="record-line-main"
                style={{ paddingInlineStart: (line.depth ?? 0) * step }}
              >
                <RouterLink to={line.path}>{line.name}</RouterLink>
                <Mono isQuiet>{line.code}</Mono>
              </span>
              {line.end !== undefined && <span className="record-line-end">{line.end}</span>}
            </li>
          ))}
        </ul>
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
