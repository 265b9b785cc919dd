/** A name for a file: what is no letter and no digit becomes a hyphen. */
export function fileNameFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return plain === '' ? 'app' : plain;
}
