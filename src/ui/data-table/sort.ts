/** A list's order as the address and the API write it: `name`, `-updatedAt`, or several with commas; the first one leads. */
export type SortDirection = 'ascending' | 'descending';

/** The direction in which a list is sorted by this key, if it is the leading one. */
export function sortDirection(sort: string, key: string): SortDirection | undefined {
  const [leading] = sort.split(',');
  if (leading === key) return 'ascending';
  return leading === `-${key}` ? 'descending' : undefined;
}

/** What a click on the key's header asks for: its first direction, then the other one. */
export function nextSort(sort: string, key: string, isDescendingFirst = false): string {
  const direction = sortDirection(sort, key);
  if (direction === undefined) return isDescendingFirst ? `-${key}` : key;
  return direction === 'ascending' ? `-${key}` : key;
}
