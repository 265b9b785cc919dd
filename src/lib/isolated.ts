/** Marks by which a text turns the direction of what stands around it. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name in the middle of a sentence that is plain text: whatever direction it is written in, the words around it keep
 * their places. It is `<bdi>` for where there are no elements: marks stand around it only where it is written from right
 * to left, and its own are left out.
 */
export function isolated(name: string): string {
  const plain = name.replaceAll(turning, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
