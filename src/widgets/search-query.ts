/** In code points, which makes at most the 200 UTF-16 units that the API takes. */
const longestSearch = 100;

/** The search as the API takes it; nothing where nothing is searched for. */
export function searchQuery(text: string): { q?: string } {
  const q = Array.from(text.trim()).slice(0, longestSearch).join('');
  return q === '' ? {} : { q };
}
