/** German letters that are written out, whatever their case; of other letters only the marks are dropped. */
const writtenOut = [
  [/ä/giu, 'ae'],
  [/ö/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/ß/giu, 'ss'],
] as const;

/**
 * Brings text as near to a-z as it gets: composed, umlauts and sharp s written out, decomposed, marks stripped,
 * lower-cased. What has no Latin base (Chinese, emoji) stays and is for the caller to replace.
 */
export function transliterate(text: string): string {
  return writtenOut
    .reduce(
      (written, [letter, letters]) => written.replaceAll(letter, letters),
      text.normalize('NFC'),
    )
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
}
