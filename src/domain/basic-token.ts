/** User name and password as RFC 7617 has them, in UTF-8. */
export function basicToken(address: string, password: string): string {
  const bytes = new TextEncoder().encode(`${address}:${password}`);
  return btoa(String.fromCodePoint(...bytes));
}
