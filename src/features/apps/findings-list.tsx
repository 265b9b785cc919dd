import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { counted } from '#src/lib/words.ts';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { FindingLine } from './finding-line.tsx';

type FindingsListProps = {
  findings: readonly ManifestFinding[];
  /** They are of the text before: another check is on its way. */
  isPast: boolean;
  onJump: (finding: ManifestFinding) => void;
  /** What a press does to mend it; nothing where it can't. */
  fixFor: (finding: ManifestFinding) => (() => void) | undefined;
};

const perPage = 50;

const keyOf = ({ code, pointer, line, column }: ManifestFinding) =>
  `${code} ${pointer} ${line} ${column}`;

type FindingGroupProps = Omit<FindingsListProps, 'isPast'> & { noun: string };

function FindingGroup({ findings, onJump, fixFor, noun }: FindingGroupProps) {
  const id = useId();
  const [wanted, setWanted] = useState(0);
  // What is mended goes: the page that was looked at may be gone with it.
  const offset = wanted < findings.length ? wanted : 0;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Typography variant="h3" id={id} sx={{ marginBottom: 1.5, fontSize: '0.8125rem' }}>
        {counted(findings.length, noun)}
      </Typography>
      <RecordLines>
        {findings.slice(offset, offset + perPage).map((finding) => (
          <FindingLine
            key={keyOf(finding)}
            finding={finding}
            onJump={() => onJump(finding)}
            onFix={fixFor(finding)}
          />
        ))}
      </RecordLines>
      <Pager
        label={`All ${noun}s`}
        noun={noun}
        total={findings.length}
        offset={offset}
        perPage={perPage}
        onMove={setWanted}
      />
    </section>
  );
}

/** What a check found, errors before warnings, each with a way to its place. */
export function FindingsList({ isPast, findings, ...ways }: FindingsListProps) {
  return (
    <Stack sx={{ gap: 4, opacity: isPast ? 0.6 : 1 }}>
      <FindingGroup
        {...ways}
        noun="error"
        findings={findings.filter(({ severity }) => severity === 'error')}
      />
      <FindingGroup
        {...ways}
        noun="warning"
        findings={findings.filter(({ severity }) => severity === 'warning')}
      />
    </Stack>
  );
}
