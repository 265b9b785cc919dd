import type * as z from 'zod';
import type { Caller } from '#src/contract/evaluations.ts';
import type { callerList, callerQuery } from '#src/contract/incoming-mappings.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { callTo } from '#src/domain/call-question.ts';
import type { CallWorld } from '#src/domain/call-world.ts';
import { tokenCaller } from '#src/domain/callers.ts';
import {
  credentialsOf,
  evaluationsOf,
  isAnyAccepted,
  type Target,
  verdictOf,
} from '#src/mocks/calls/evaluations.ts';
import { lastUsesOf } from '#src/mocks/calls/last-uses.ts';
import { callWorldOf, versionForCalls } from '#src/mocks/calls/store-world.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { needleOf } from '#src/mocks/store/text.ts';
import { selectFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

type Query = z.output<typeof callerQuery>;
type Asked = { readonly target: Target; readonly calls: CallWorld; readonly now: Date };

/** For how long a selection holds although time goes by: keys expire. */
const holdsMs = 10_000;

type Kept = { readonly name: string; readonly rows: readonly InterfaceUser[] };

/** The last selection of each store: whoever scrolls asks for the same one again and again. */
const lastSelection = new WeakMap<Store, Kept>();

/** Who matches a query. By verdict everybody has to be asked, a hundred thousand if there are. */
function selectionFor(
  store: Store,
  { q, sort, verdict }: Query,
  { target, calls, now }: Asked,
): readonly InterfaceUser[] {
  const time = Math.floor(now.getTime() / holdsMs);
  const name = JSON.stringify([q, sort, verdict, target, time, versionForCalls(store)]);
  const last = lastSelection.get(store);
  if (last?.name === name) return last.rows;
  const rows = selectFrom(
    store.users,
    { q, sort },
    verdict === undefined
      ? undefined
      : (user) =>
          isAnyAccepted(credentialsOf(user, calls), target, calls, now) ===
          (verdict === 'accepted'),
  );
  lastSelection.set(store, { name, rows });
  return rows;
}

/** Who can call an endpoint and who can't: everybody, and before them whoever comes by OAuth 2.0, where that is taken. */
export function listCallers(
  { store, now: clock }: World,
  mapping: StoredMapping,
  query: Query,
): z.infer<typeof callerList> {
  const calls = callWorldOf(store);
  const target = callTo(mapping, calls);
  if (target === undefined) return { items: [], total: 0, unfilteredTotal: 0 };
  const asked: Asked = { target, calls, now: clock() };
  const uses = lastUsesOf(store);
  const { offset = 0, limit = 50, verdict } = query;

  const entryFor = (user: InterfaceUser | null): Caller => {
    const credentials = user === null ? [tokenCaller] : credentialsOf(user, calls);
    const evaluations = evaluationsOf(credentials, target, calls, asked.now);
    return {
      user: user && { id: user.id, name: user.name, email: user.email },
      verdict: verdictOf(evaluations),
      evaluations,
      lastUsedAt: uses.ofUser(mapping.id, user?.id ?? null),
    };
  };

  const token = mapping.authMethod === 'oauth2' ? [entryFor(null)] : [];
  const tokens = token.filter(
    (entry) =>
      needleOf(query.q) === undefined && (verdict === undefined || entry.verdict === verdict),
  );
  const isPlain = verdict === undefined && needleOf(query.q) === undefined;
  const start = Math.max(0, offset - tokens.length);
  const end = Math.max(0, offset + limit - tokens.length);
  const selected = isPlain ? undefined : selectionFor(store, query, asked);
  const users =
    selected === undefined
      ? store.users.slice(query.sort ?? ['name'], start, end)
      : selected.slice(start, end);
  return {
    items: [...tokens.slice(offset, offset + limit), ...users.map(entryFor)],
    total: tokens.length + (selected?.length ?? store.users.size()),
    unfilteredTotal: token.length + store.users.size(),
  };
}
