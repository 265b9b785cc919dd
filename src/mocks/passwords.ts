/** Rounds of PBKDF2 that a hash costs. A hash says its own cost, so that this can change. */
export const passwordCost = 210_000;

const scheme = 'pbkdf2-sha256';
const saltBytes = 16;
const hashBytes = 32;

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCodePoint(...bytes));
const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: number,
): Promise<Uint8Array> {
  const material = new TextEncoder().encode(password);
  const key = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, hashBytes * 8));
}

/** A salted hash that says how it was made: scheme, cost, salt and hash, by `$`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const hash = await derive(password, salt, passwordCost);
  return [scheme, passwordCost, toBase64(salt), toBase64(hash)].join('$');
}

/** Compares to the end whatever differs. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0;
}

/** The hash of a secret that nobody knows, so that an unknown user costs as much work as a wrong password. */
const nobodysHash = [
  scheme,
  passwordCost,
  'bm9ib2R5IGtub3dzIGl0IQ==',
  toBase64(new Uint8Array(hashBytes)),
].join('$');

/** Whether a password made a hash. Takes as long when there is no hash. */
export async function isPasswordOf(password: string, hash: string | undefined): Promise<boolean> {
  const [, cost, salt, expected] = (hash ?? nobodysHash).split('$');
  const derived = await derive(password, fromBase64(salt ?? ''), Number(cost));
  return isSame(derived, fromBase64(expected ?? '')) && hash !== undefined;
}
