import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { checkCodes } from './check-codes.ts';
import { checkReferences } from './check-references.ts';
import { checkForWarnings } from './check-warnings.ts';
import { asChecked, type CheckedManifest } from './checked-manifest.ts';
import { createFindings, locate } from './findings.ts';
import { createPatience } from './nearest-code.ts';
import { readDocument } from './read-text.ts';
import { knownCodesOf, type Surroundings } from './surroundings.ts';
import { asDocument } from './text-fragment.ts';

export type ManifestCheck = {
  /** In the order of the text. */
  readonly findings: readonly ManifestFinding[];
  /** What it says; nothing while there are errors. */
  readonly manifest: CheckedManifest | undefined;
  /** Whether the text was part of a manifest, without its outer braces, and was taken for the whole of one. */
  readonly isWrapped: boolean;
  /** The whole document: the text itself, or with the braces that it lacked. */
  readonly document: string;
};

/**
 * Checks the text of a manifest: everything that is wrong at once, in its order. Never throws, and takes time in
 * proportion to the text. Where the JSON is broken only what stands before the first mistake is judged by itself, as what
 * follows may not be what was meant.
 */
export function checkManifest(text: string, surroundings: Surroundings): ManifestCheck {
  const { text: document, isWrapped } = asDocument(text);
  const findings = createFindings();
  const read = readDocument(document, findings);
  if (read !== undefined) {
    const known = knownCodesOf(surroundings);
    const checking = { findings, patience: createPatience() };
    checkCodes(read, known, checking);
    checkReferences(read, known, checking);
    if (!findings.isFull()) checkForWarnings(read, surroundings, findings);
  }
  return {
    findings: locate(findings.drafts(), text, isWrapped ? 1 : 0),
    manifest: read === undefined || findings.hasErrors() ? undefined : asChecked(read),
    isWrapped,
    document,
  };
}
