import { useId, useState } from 'react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { counted } from '#src/lib/words.ts';
import { Pager } from '#src/widgets/pager.tsx';
import { FindingLine } from './finding-line.tsx';

type FindingsListProps = {
  findings: readonly ManifestFinding[];
  onJump: (finding: ManifestFinding) => void;
  /** What a press does to mend it; nothing where it can't. */
  fixFor: (finding: ManifestFinding) => (() => void) | undefined;
};

const perPage = 50;

const keyOf = ({ code, pointer, line, column }: ManifestFinding) =>
  `${code} ${pointer} ${line} ${column}`;

function FindingGroup({ findings, onJump, fixFor, noun }: FindingsListProps & { noun: string }) {
  const id = useId();
  const [wanted, setWanted] = useState(0);
  // What is mended goes: the page that was looked at may be gone with it.
  const offset = wanted < findings.length ? wanted : 0;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 className="findings-title" id={id}>
        {counted(findings.length, noun)}
      </h3>
      <ul className="findings-list">
        {findings.slice(offset, offset + perPage).map((finding) => (
          <FindingLine
            key={keyOf(finding)}
            finding={finding}
            onJump={() => onJump(finding)}
            onFix={fixFor(finding)}
          />
        ))}
      </ul>
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
export function FindingsList(props: FindingsListProps) {
  const { findings } = props;
  return (
    <div className="findings">
      <FindingGroup
        {...props}
        noun="error"
        findings={findings.filter(({ severity }) => severity === 'error')}
      />
      <FindingGroup
        {...props}
        noun="warning"
        findings={findings.filter(({ severity }) => severity === 'warning')}
      />
    </div>
  );
}
