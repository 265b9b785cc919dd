import { CircleCheck, FileJson } from 'lucide-react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import type { ManifestCheck } from '#src/domain/manifest/check-manifest.ts';
import { counted } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { findingCount, undeclaredCount } from './finding-words.ts';
import { FindingsList } from './findings-list.tsx';
import type { CheckState } from './use-manifest-check.ts';

type FindingsPanelProps = {
  check: CheckState;
  onJump: (finding: ManifestFinding) => void;
  fixFor: (finding: ManifestFinding) => (() => void) | undefined;
  onAddBraces: () => void;
  onAddStubs: () => void;
};

function Offer(props: { text: string; label: string; onPress: () => void }) {
  return (
    <div className="finding-offer">
      <p>{props.text}</p>
      <ActionButton size="compact" onClick={props.onPress}>
        <bdi>{props.label}</bdi>
      </ActionButton>
    </div>
  );
}

function Nothing() {
  return (
    <div className="findings-nothing">
      <FileJson size={20} aria-hidden />
      <p>
        A manifest is a JSON object with any of <code className="mono">licenses</code>,{' '}
        <code className="mono">global_permissions</code>, <code className="mono">user_groups</code>{' '}
        and <code className="mono">users</code>. What is wrong with it is listed here while you
        type.
      </p>
    </div>
  );
}

type OffersProps = Pick<FindingsPanelProps, 'onAddBraces' | 'onAddStubs'> & {
  known: ManifestCheck;
};

/** What can be mended by one press, whatever it is about. */
function Offers({ known, onAddBraces, onAddStubs }: OffersProps) {
  const undeclared = undeclaredCount(known.findings);
  return (
    <>
      {known.isWrapped && (
        <Offer
          text="This is part of a manifest: the braces around it are missing. It is taken for the whole of one, as if they were there."
          label="Add the outer braces"
          onPress={onAddBraces}
        />
      )}
      {undeclared > 0 && (
        <Offer
          text={`${counted(undeclared, 'reference leads', 'references lead')} to codes that nothing declares. They can be declared with a name and a description to be filled in.`}
          label="Add the missing declarations as stubs"
          onPress={onAddStubs}
        />
      )}
    </>
  );
}

function knownOf(check: CheckState): ManifestCheck | undefined {
  switch (check.kind) {
    case 'empty':
      return undefined;
    case 'waiting':
      return check.last;
    case 'checked':
      return check.check;
  }
}

/** Beside the editor: what the check says of the text, and what can be mended by a press. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { check, onJump, fixFor } = props;
  const known = knownOf(check);
  const isWaiting = check.kind === 'waiting';
  return (
    <div className="findings-panel" data-waiting={isWaiting ? '' : undefined}>
      <div className="findings-head">
        <h2 className="findings-heading">Findings</h2>
        <output className="findings-count">
          {isWaiting && 'Checking…'}
          {check.kind === 'checked' && findingCount(check.check.findings)}
        </output>
      </div>
      {check.kind === 'empty' && <Nothing />}
      {isWaiting && known === undefined && <Skeleton isBlock height={72} />}
      {known !== undefined && <Offers {...props} known={known} />}
      {check.kind === 'checked' && check.check.findings.length === 0 && (
        <p className="findings-fine">
          <CircleCheck size={18} aria-hidden />
          The manifest keeps every rule.
        </p>
      )}
      {known !== undefined && known.findings.length > 0 && (
        <FindingsList findings={known.findings} onJump={onJump} fixFor={fixFor} />
      )}
    </div>
  );
}
