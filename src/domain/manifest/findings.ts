import type {
  ManifestErrorCode,
  ManifestFinding,
  ManifestWarningCode,
} from '#src/contract/manifest-finding.ts';
import { manifestLimits } from './limits.ts';
import { positionsIn } from './text-positions.ts';

/** Part of the document, and what stands there (RFC 6901). */
export type Place = { readonly pointer: string; readonly offset: number; readonly length: number };

export type FindingDraft = {
  readonly severity: 'error' | 'warning';
  readonly code: ManifestErrorCode | ManifestWarningCode;
  readonly at: Place;
  readonly message: string;
  readonly suggestion: string | undefined;
};

/** Collects what a check finds. */
export type Findings = {
  readonly error: (
    code: ManifestErrorCode,
    at: Place,
    message: string,
    suggestion?: string,
  ) => void;
  readonly warn: (code: ManifestWarningCode, at: Place, message: string) => void;
  readonly add: (draft: FindingDraft) => void;
  readonly hasErrors: () => boolean;
  /** Whether there are more errors than are listed: it is no use to go on. */
  readonly isFull: () => boolean;
  readonly drafts: () => readonly FindingDraft[];
};

const root: Place = { pointer: '', offset: 0, length: 0 };

export function createFindings(): Findings {
  const seen = new Set<string>();
  const drafts = { error: new Array<FindingDraft>(), warning: new Array<FindingDraft>() };
  const hidden = { error: false, warning: false };
  const add = (draft: FindingDraft) => {
    const kept = drafts[draft.severity];
    if (kept.length >= manifestLimits.findings) {
      hidden[draft.severity] = true;
      return;
    }
    const key = `${draft.code} ${draft.at.offset} ${draft.at.pointer}`;
    if (seen.has(key)) return;
    seen.add(key);
    kept.push(draft);
  };
  const more = (severity: FindingDraft['severity']): FindingDraft[] => {
    if (!hidden[severity]) return [];
    const code = severity === 'error' ? 'more-errors' : 'more-warnings';
    const message = `The manifest has more than ${manifestLimits.findings} ${severity}s: only the first ones found are listed. Mend these and check it again.`;
    return [{ severity, code, at: root, message, suggestion: undefined }];
  };
  return {
    error: (code, at, message, suggestion) =>
      add({ severity: 'error', code, at, message, suggestion }),
    warn: (code, at, message) =>
      add({ severity: 'warning', code, at, message, suggestion: undefined }),
    add,
    hasErrors: () => drafts.error.length > 0,
    isFull: () => hidden.error,
    drafts: () => [...drafts.error, ...drafts.warning, ...more('error'), ...more('warning')],
  };
}

/** The findings in the order of the text. `shift` is how many characters stand before the original in the document. */
export function locate(
  drafts: readonly FindingDraft[],
  original: string,
  shift: number,
): ManifestFinding[] {
  const positionOf = positionsIn(original);
  const within = (offset: number) => Math.min(Math.max(offset - shift, 0), original.length);
  const inOrder = drafts.toSorted(
    (one, other) => one.at.offset - other.at.offset || one.at.length - other.at.length,
  );
  return Array.from(inOrder, ({ severity, code, at, message, suggestion }) => {
    const start = positionOf(within(at.offset));
    const end = positionOf(within(at.offset + at.length));
    return {
      severity,
      code,
      pointer: at.pointer,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}
