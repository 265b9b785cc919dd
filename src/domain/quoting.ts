/** One word of a POSIX shell, whatever is in it: between single quotes nothing is special but the single quote. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

function pythonEscape(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const hex = Number(character.codePointAt(0)).toString(16);
  if (hex.length <= 2) return String.raw`\x${hex.padStart(2, '0')}`;
  return hex.length <= 4
    ? String.raw`\u${hex.padStart(4, '0')}`
    : String.raw`\U${hex.padStart(8, '0')}`;
}

/**
 * A string literal of Python 3. It is plain ASCII: what else there is in the text is escaped, so that it means the same
 * in whichever encoding the file is saved.
 */
export function pythonString(text: string): string {
  return `"${text.replaceAll(/["\\]|[^\u{20}-\u{7e}]/gu, pythonEscape)}"`;
}
