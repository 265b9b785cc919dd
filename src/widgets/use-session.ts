import { useQuery } from '@tanstack/react-query';
import { sessionQueries } from '#src/api/session.ts';
import type { Session } from '#src/contract/session.ts';

/**
 * Who is signed in. The shell's loader has waited for it, so a page inside the shell always has it.
 * @throws {TypeError} outside the shell.
 */
export function useSession(): Session {
  const { data } = useQuery(sessionQueries.current());
  if (data === undefined) throw new TypeError('Nobody is signed in here.');
  return data;
}
