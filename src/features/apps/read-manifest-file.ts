import { manifestLimits } from '#src/domain/manifest/limits.ts';
import { isolated } from '#src/lib/isolated.ts';

/** What became of a file: its text with something to be said about it, or why it can't be read. */
export type FileReading =
  | { readonly kind: 'read'; readonly text: string; readonly note: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

const mebibytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(1);
const textTypes = new Set(['', 'application/json', 'text/plain', 'text/json']);
const endings = /\.(?:json|txt)$/i;

const refused = (reason: string): FileReading => ({ kind: 'refused', reason });

/** By its name where that says something, else by its type. */
const isOfAKind = ({ name, type }: File) =>
  endings.test(name) || (!name.includes('.') && textTypes.has(type));

const begins = (bytes: Uint8Array, ...with_: number[]) =>
  with_.every((byte, index) => bytes[index] === byte);

function decode(name: string, bytes: Uint8Array): FileReading {
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
    return refused(
      `${isolated(name)} is written in UTF-16. Save it as UTF-8, then choose it again.`,
    );
  }
  if (bytes.includes(0)) {
    return refused(
      `${isolated(name)} is no text file. Choose the manifest, a text file with JSON in it.`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hasMark = begins(bytes, 0xef, 0xbb, 0xbf);
    const note = hasMark
      ? 'The file began with a byte order mark, which is left out here.'
      : undefined;
    return { kind: 'read', text, note };
  } catch {
    return refused(
      `${isolated(name)} is not written in UTF-8. Save it as UTF-8, or choose a text file with JSON in it.`,
    );
  }
}

/** Reads a file that was dropped or chosen, as far as it can be a manifest. Never rejects. */
export async function readManifestFile(file: File): Promise<FileReading> {
  const { name, size } = file;
  if (size > manifestLimits.bytes) {
    return refused(
      `${isolated(name)} is ${mebibytes(size)} MiB large; a manifest has 1 MiB at most. Split it into several apps.`,
    );
  }
  if (!isOfAKind(file)) {
    return refused(`${isolated(name)} is no manifest: choose a .json or .txt file.`);
  }
  if (size === 0) return refused(`${isolated(name)} is empty. Choose the manifest, or paste it.`);
  try {
    return decode(name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused(
      `${isolated(name)} could not be read. Check that it is still there, then choose it again.`,
    );
  }
}

/** What an app may be called whose manifest has this file name: "spare-parts.v2.json" is "Spare parts v2". */
export function appNameFrom(fileName: string): string {
  const words = fileName
    .replace(endings, '')
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  return Array.from(words.charAt(0).toUpperCase() + words.slice(1))
    .slice(0, 80)
    .join('');
}
