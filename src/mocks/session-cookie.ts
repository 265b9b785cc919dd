import type { SessionPort } from './world.ts';

const cookieName = 'session';
const attributes = 'HttpOnly; Secure; SameSite=Strict; Path=/';

function tokenIn(request: Request): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sessions over HTTP: a random token in a cookie that script can't read, its meaning in memory alone. */
export function createCookieSession(): SessionPort {
  const operators = new Map<string, string>();
  return {
    operatorOf: (request) => operators.get(tokenIn(request) ?? '') ?? null,
    signIn: (userId) => {
      const token = newToken();
      operators.set(token, userId);
      return { 'Set-Cookie': `${cookieName}=${token}; ${attributes}` };
    },
    signOut: (request) => {
      operators.delete(tokenIn(request) ?? '');
      return { 'Set-Cookie': `${cookieName}=; ${attributes}; Max-Age=0` };
    },
  };
}
