import { transliterate } from '#src/domain/transliterate.ts';

/** As long as leaves room for a number behind it. */
const longest = 100;

/** A code for something that a manifest declares, from another code or a name: `_SAP_ERP`. */
function codeFrom(text: string, otherwise: string): string {
  const words = transliterate(text.toWellFormed())
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .slice(0, longest);
  const trimmed = words.replace(/^_/, '').replace(/_$/, '');
  return `_${trimmed || otherwise}`;
}

/** Gives codes that nothing has, each once, and the same one to the same thing. */
export function codeGiver(taken: ReadonlySet<string>, otherwise: string) {
  const used = new Set(taken);
  const given = new Map<string, string>();
  return (key: string, text: string): string => {
    const known = given.get(key);
    if (known !== undefined) return known;
    const wanted = codeFrom(text, otherwise);
    let code = wanted;
    for (let number = 2; used.has(code); number += 1) code = `${wanted}_${number}`;
    used.add(code);
    given.set(key, code);
    return code;
  };
}
