import { permissionCodeMaxLength } from '#src/contract/permission-code.ts';
import { transliterate } from './transliterate.ts';

const cutUnderscores = (text: string) => text.replace(/^_/u, '').replace(/_$/u, '');

/** The code that a name suggests, "Ticket Create" being `ticket_create`; empty when no letter from a to z is left. */
export function suggestPermissionCode(name: string): string {
  const code = transliterate(name)
    // "Customer's" is one word.
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z]+/gu, '_');
  return cutUnderscores(cutUnderscores(code).slice(0, permissionCodeMaxLength));
}

/** The last word of any code, in lower case, by which a picker groups: `ticket_create` and `_TICKETS_CREATE` give `create`. */
export function lastWordOf(code: string): string {
  const words = code
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.at(-1) ?? '';
}
