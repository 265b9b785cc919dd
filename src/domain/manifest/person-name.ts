import { countCodePoints } from '#src/contract/code-points.ts';
import { allowedText } from './export-text.ts';
import { manifestLimits } from './limits.ts';

export type PersonName = { readonly first: string; readonly last: string };

const max = manifestLimits.personName;
const fits = (text: string) => text.trim() === text && text !== '' && countCodePoints(text) <= max;

/** What stands for the last name of somebody who has one name only. */
const lastName = 'User';

/**
 * A name in two, so that both are within the limit and joined by a space give the name again, as far as that can be: the
 * last word is the last name. A single word gets one; a word that is too long is cut.
 */
export function splitName(name: string): PersonName {
  const whole = allowedText(name, 'name');
  for (let at = whole.lastIndexOf(' '); at > 0; at = whole.lastIndexOf(' ', at - 1)) {
    const [first, last] = [whole.slice(0, at), whole.slice(at + 1)];
    if (fits(first) && fits(last)) return { first, last };
  }
  if (fits(whole)) return { first: whole, last: lastName };
  const letters = Array.from(whole);
  const first = letters.slice(0, max).join('').trim();
  const last = letters
    .slice(max, max * 2)
    .join('')
    .trim();
  return { first: first || lastName, last: last || lastName };
}
