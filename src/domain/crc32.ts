/** The reflected polynomial of IEEE 802.3, as zip, png and gzip use it. */
const polynomial = 0xed_b8_83_20;

/** The CRC32 of a text in UTF-8, as a whole number from 0 to 2^32 - 1. Bit by bit: the texts are short. */
export function crc32(text: string): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (polynomial & -(sum & 1));
  }
  return ~sum >>> 0;
}
