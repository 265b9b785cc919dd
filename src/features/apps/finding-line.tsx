import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { ActionButton } from '#src/ui/action-button.tsx';

type FindingLineProps = {
  finding: ManifestFinding;
  onJump: () => void;
  /** Puts what was meant in its place; nothing where that can't be done by a press. */
  onFix: (() => void) | undefined;
};

/** One finding: what is wrong where, a way to the place, and what was meant. */
export function FindingLine({ finding, onJump, onFix }: FindingLineProps) {
  const { severity, line, column, pointer, message, suggestion } = finding;
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <li className={`finding finding-${severity}`}>
      <button type="button" className="finding-jump" onClick={onJump}>
        <Icon size={16} aria-hidden />
        <span className="finding-main">
          <span className="finding-message">{message}</span>
          <span className="finding-place">
            <span className="tnum">{`Line ${line}, column ${column}`}</span>
            {pointer !== '' && (
              <span className="mono finding-pointer" translate="no">
                {pointer}
              </span>
            )}
          </span>
        </span>
      </button>
      {onFix !== undefined && suggestion !== undefined && (
        <span className="finding-fix">
          <ActionButton size="compact" onClick={onFix}>
            Change to {suggestion}
          </ActionButton>
        </span>
      )}
    </li>
  );
}
