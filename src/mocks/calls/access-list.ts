import type { AccessEntry } from '#src/contract/evaluations.ts';
import type { AccessList, AccessQuery } from '#src/contract/calls.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { callTo } from '#src/domain/call-question.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import { selectFrom, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { credentialsOf, evaluationsOf, verdictOf } from './evaluations.ts';
import { callWorldOf } from './store-world.ts';

/** Every endpoint, and what each credential of a user reaches there. */
export function listAccess(
  { store, now: clock }: World,
  user: InterfaceUser,
  query: AccessQuery,
): AccessList {
  const calls = callWorldOf(store);
  const now = clock();
  const credentials = credentialsOf(user, calls);
  const entryFor = (row: StoredMapping): AccessEntry[] => {
    const target = callTo(row, calls);
    const system = calls.systems.get(row.systemId);
    if (target === undefined || system === undefined) return [];
    const evaluations = evaluationsOf(credentials, target, calls, now);
    const { id, name, method, authMethod, permission } = row;
    return [
      {
        mapping: {
          id,
          name,
          system: { id: system.id, name: system.name },
          method,
          address: target.address,
          authMethod,
          permission,
        },
        verdict: verdictOf(evaluations),
        evaluations,
      },
    ];
  };
  // There are few endpoints, so that all of them are asked, whichever are shown.
  const entries = selectFrom(store.mappings, query).flatMap(entryFor);
  const matching = entries.filter(
    ({ verdict }) => query.verdict === undefined || verdict === query.verdict,
  );
  return { ...windowOf(matching, query), unfilteredTotal: store.mappings.size() };
}
