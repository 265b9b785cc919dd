import { type Pick, picker } from './random-pick.ts';

/** How many characters a generated password has. */
export const generatedLength = 20;

// Nothing that is mistaken for something else when it is read out or copied by hand: no 0 O o, no 1 l I i, no |,
// and no B S Z G beside 8 5 2 6. The symbols need no quoting in a shell and no escaping in an address.
const lowercase = 'abcdefghjkmnpqrstuvwxyz';
const uppercase = 'ACDEFHJKLMNPQRTUVWXY';
const digits = '23456789';
const symbols = '-_.';
const plain = lowercase + uppercase + digits;

/** Every character that a generated password may have. */
export const generatedAlphabet = plain + symbols;

const oneOf = (alphabet: string, pick: Pick) => alphabet.charAt(pick(alphabet.length));

function shuffle(characters: readonly string[], pick: Pick): string[] {
  const left = [...characters];
  const shuffled: string[] = [];
  while (left.length > 0) shuffled.push(...left.splice(pick(left.length), 1));
  return shuffled;
}

/**
 * A password that satisfies every rule. `randomBytes` has to be cryptographic where it counts. The first and last
 * characters are letters or digits, so that it is never taken for an option or for the end of a sentence.
 */
export function generatePassword(randomBytes: (count: number) => Uint8Array): string {
  const pick = picker(randomBytes);
  const required = [lowercase, uppercase, digits, symbols, symbols];
  const free = generatedLength - required.length - 2;
  const alphabets = [...required, ...Array.from({ length: free }, () => plain)];
  const inner = shuffle(
    alphabets.map((alphabet) => oneOf(alphabet, pick)),
    pick,
  );
  return [oneOf(plain, pick), ...inner, oneOf(plain, pick)].join('');
}
