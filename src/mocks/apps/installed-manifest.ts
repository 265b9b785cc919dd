import { asChecked, type CheckedManifest } from '#src/domain/manifest/checked-manifest.ts';
import { createFindings } from '#src/domain/manifest/findings.ts';
import { readDocument } from '#src/domain/manifest/read-text.ts';

type Read = { readonly manifest: CheckedManifest; readonly size: number };

/** More than there are apps, most likely. */
const atMost = 20;
const known = new Map<string, Read>();

function readAnew(document: string): CheckedManifest {
  const read = readDocument(document, createFindings());
  if (read === undefined) throw new TypeError('A manifest that was installed can’t be read.');
  return asChecked(read);
}

/**
 * What the manifest of an installed app says, and its bytes: by its text, which was checked when it was installed. `manifest`
 * saves the reading where it has just been read.
 */
export function installedManifest(
  { manifest: document }: { readonly manifest: string },
  manifest?: CheckedManifest,
): Read {
  const before = known.get(document);
  if (before !== undefined) return before;
  const [oldest] = known.keys();
  if (known.size >= atMost && oldest !== undefined) known.delete(oldest);
  const size = new TextEncoder().encode(document).byteLength;
  const made = { manifest: manifest ?? readAnew(document), size };
  known.set(document, made);
  return made;
}
