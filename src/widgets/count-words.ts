/** How many there are: "12 of 30", or "30" where nothing narrows the list; nothing until it is known. */
export function countWords(
  total: number | undefined,
  unfiltered: number | undefined,
): string | undefined {
  if (total === undefined || unfiltered === undefined) return undefined;
  const all = unfiltered.toLocaleString('en');
  return total === unfiltered ? all : `${total.toLocaleString('en')} of ${all}`;
}
