import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import type { CodeMarker } from '#src/ui/code-editor/code-editor-types.ts';
import { counted } from '#src/lib/words.ts';

/** More signs than anybody looks at would only slow the editor down; the list has all of them. */
const markedAtMost = 400;

/** The findings of a check as the editor marks them. What goes over several lines is marked where it begins. */
export function markersOf(findings: readonly ManifestFinding[]): CodeMarker[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, markedAtMost).map((finding) => ({
    line: finding.line,
    column: finding.column,
    length: finding.line === finding.endLine ? Math.max(1, finding.endColumn - finding.column) : 1,
    severity: finding.severity,
    message: finding.message,
  }));
}

/** "3 errors, 1 warning", or that there is nothing. */
export function findingCount(findings: readonly ManifestFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No errors and no warnings';
  return [
    errors === 0 ? 'No errors' : counted(errors, 'error'),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ].join(', ');
}

/** How many references lead to codes that the manifest could declare, and doesn't. */
export function undeclaredCount(findings: readonly ManifestFinding[]): number {
  return findings.filter(({ code }) => code === 'not-declared').length;
}
