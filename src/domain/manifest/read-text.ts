import { checkNames } from './json-names.ts';
import { createFindings, type Findings } from './findings.ts';
import { reportJsonErrors } from './json-errors.ts';
import { type JsonNode, parseJson } from './json-node.ts';
import { manifestLimits } from './limits.ts';
import type { ReadManifest } from './manifest-parts.ts';
import { readManifest } from './read-manifest.ts';
import { tooDeepAt } from './text-depth.ts';
import { isLargerThan } from './text-size.ts';

/** Reads and judges what stands in the document by itself. */
type Reading = (root: JsonNode, findings: Findings) => ReadManifest;

const readAll: Reading = (root, findings) => {
  checkNames(root, '', findings);
  return readManifest(root, findings);
};

/** Whether the document can be given to a parser at all. */
function isWithinLimits(document: string, findings: Findings): boolean {
  if (isLargerThan(document, manifestLimits.bytes)) {
    const message = 'The manifest is larger than 1 MiB. Split it into several apps.';
    findings.error('too-large', { pointer: '', offset: 0, length: 0 }, message);
    return false;
  }
  const deep = tooDeepAt(document, manifestLimits.depth);
  if (deep !== undefined) {
    const message = `Brackets are nested more than ${manifestLimits.depth} deep here. Put what is below this one further up.`;
    findings.error('too-deep', { pointer: '', offset: deep, length: 1 }, message);
  }
  return deep === undefined;
}

/** What ends before the first mistake is as it was meant, and can be judged. */
function readBefore(brokenAt: number, root: JsonNode, findings: Findings): void {
  const all = createFindings();
  readAll(root, all);
  for (const draft of all.drafts()) {
    const end = draft.at.offset + draft.at.length;
    if (end > 0 && end <= brokenAt) findings.add(draft);
  }
}

/**
 * Reads a document, and reports what is wrong with its text and its values. Nothing comes back where there is too much of
 * it or where its JSON is broken, as what follows a mistake may not be what was meant.
 */
export function readDocument(document: string, findings: Findings): ReadManifest | undefined {
  if (!isWithinLimits(document, findings)) return undefined;
  const { root, errors } = parseJson(document);
  const [first] = errors;
  if (first === undefined) return root && readAll(root, findings);
  reportJsonErrors(errors, document, findings);
  if (root !== undefined) readBefore(first.offset, root, findings);
  return undefined;
}
