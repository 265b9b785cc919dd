import type { AccessEntry } from '#src/contract/evaluations.ts';
import type { AccessList, AccessQuery } from '#src/contract/calls.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { callTo } from '#src/domain/call-question.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import { folded, needleOf } from '#src/mocks/store/text.ts';
import { selectFrom, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { credentialsOf, evaluationsOf, verdictOf } from './evaluations.ts';
import { callWorldOf } from './store-world.ts';

/** What an endpoint is searched by: all that a row says of it. */
const textOf = (
  { name, description, method, permission }: StoredMapping,
  address: string,
  system: string,
) => folded([`${method} ${address}`, system, name, description, permission].join('\n'));

/** Every endpoint, and what each credential of a user reaches there. */
export function listAccess(
  { store, now: clock }: World,
  user: InterfaceUser,
  query: AccessQuery,
): AccessList {
  const calls = callWorldOf(store);
  const now = clock();
  const credentials = credentialsOf(user, calls);
  const needle = needleOf(query.q);
  const entryFor = (row: StoredMapping): AccessEntry[] => {
    const target = callTo(row, calls);
    const system = calls.systems.get(row.systemId);
    if (target === undefined || system === undefined) return [];
    if (needle !== undefined && !textOf(row, target.address, system.name).includes(needle)) {
      return [];
    }
    const evaluations = evaluationsOf(credentials, target, calls, now);
    const { id, name, method, hasBody, authMethod, permission } = row;
    return [
      {
        mapping: {
          id,
          name,
          system: { id: system.id, name: system.name },
          method,
          address: target.address,
          hasBody,
          authMethod,
          permission,
        },
        verdict: verdictOf(evaluations),
        evaluations,
      },
    ];
  };
  // There are few endpoints, so that all of them are asked, whichever are shown.
  const { sort } = query;
  const entries = selectFrom(store.mappings, { sort }).flatMap(entryFor);
  const matching = entries.filter(
    ({ verdict }) => query.verdict === undefined || verdict === query.verdict,
  );
  const accepted = entries.filter(({ verdict }) => verdict === 'accepted').length;
  return {
    ...windowOf(matching, query),
    unfilteredTotal: store.mappings.size(),
    verdicts: { accepted, refused: entries.length - accepted },
  };
}
