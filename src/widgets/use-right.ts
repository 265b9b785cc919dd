import type { Resource } from '#src/contract/viewer.ts';
import { reasonAgainstSession } from '#src/domain/rights.ts';
import { useSession } from './use-session.ts';

/** Why the operator may not change a resource, as a sentence for the disabled action; `undefined` when it is allowed. */
export function useWriteBlock(resource: Resource): string | undefined {
  return reasonAgainstSession(useSession(), resource);
}
