/** The SHA-256 of a secret. A key is too random to be guessed, so that nothing slower is needed. */
export async function hashOfKey(secret: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
