/** Gives a whole number below `count`, all equally likely. */
export type Pick = (count: number) => number;

function* endless(randomBytes: (count: number) => Uint8Array): Generator<number, never> {
  while (true) yield* randomBytes(64);
}

/** Picks from random bytes, `count` being at most 256: bytes that would favour the small numbers are thrown away. */
export function picker(randomBytes: (count: number) => Uint8Array): Pick {
  const bytes = endless(randomBytes);
  return (count) => {
    const limit = 256 - (256 % count);
    let byte = bytes.next().value;
    while (byte >= limit) byte = bytes.next().value;
    return byte % count;
  };
}
