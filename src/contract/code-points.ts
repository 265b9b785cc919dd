/** How many characters a person sees as typed: code points, so that an emoji or a rare letter counts once. */
export function countCodePoints(text: string): number {
  return Array.from(text).length;
}
