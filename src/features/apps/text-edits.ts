import type { ManifestFinding } from '#src/contract/manifest-finding.ts';

const lineEnd = /\r\n|\r|\n/g;

/** Where lines begin. They end with LF, CR LF or CR, as the check counts them. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(lineEnd), (found) => found.index + found[0].length)];
}

type Range = { readonly from: number; readonly to: number };

function rangeOf(text: string, finding: ManifestFinding): Range {
  const starts = lineStarts(text);
  const at = (line: number, column: number) =>
    Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  return {
    from: at(finding.line, finding.column),
    to: at(finding.endLine, finding.endColumn),
  };
}

/**
 * The text with what was meant in place of what a finding is about; nothing where it doesn't stand there as a name or a
 * code that can be replaced.
 */
export function withSuggestion(text: string, finding: ManifestFinding): string | undefined {
  if (finding.suggestion === undefined) return undefined;
  const { from, to } = rangeOf(text, finding);
  if (!/^"[^"\r\n]*"$/.test(text.slice(from, to))) return undefined;
  return text.slice(0, from) + JSON.stringify(finding.suggestion) + text.slice(to);
}

/** The text with the braces around it that it lacks, each on a line of its own. */
export function withOuterBraces(text: string): string {
  return `{\n${text.replace(/^\uFEFF/, '').trim()}\n}\n`;
}
