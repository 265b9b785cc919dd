/** "1 key", "2 keys", "1,204 keys". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The first of some names, and how many more there are: "a, b and 10 more". */
export function firstNames(names: readonly string[], total = names.length, shown = 5): string {
  const first = names.slice(0, shown);
  const more = total - first.length;
  return enumerated(more > 0 ? [...first, `${more.toLocaleString('en')} more`] : first);
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
