import type { Choice } from './choice.ts';

/** The choices in which every word of a search is found. The words are in lower case. */
export function choicesMatching<One extends Choice>(
  choices: readonly One[],
  terms: readonly string[],
): One[] {
  return choices.filter(({ id, name, code = '', more = '' }) => {
    const text = `${id}\n${name}\n${code}\n${more}`.toLowerCase();
    return terms.every((term) => text.includes(term));
  });
}
