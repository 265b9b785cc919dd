/** The words of a search, each of which has to be found; in lower case, each once. */
export function termsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/\s+/u).filter(Boolean))];
}
