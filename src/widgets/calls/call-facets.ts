import { useQuery } from '@tanstack/react-query';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import { callQueries } from '#src/api/calls.ts';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { callListSchema } from './call-list-state.ts';
import { keyLabelOf, namedUserOf } from './call-words.ts';
import type { CallListModel } from './use-call-list.ts';

type Facet = 'user' | 'mapping' | 'key';
type Choice = { value: string; label: string; note?: string };

const labels: Record<Facet, string> = {
  user: 'Interface user',
  mapping: 'Endpoint',
  key: 'API key',
};

const choiceIn: Record<Facet, (call: RecordedCall) => Choice | undefined> = {
  user: (call) => {
    const user = namedUserOf(call);
    return user === null ? undefined : { value: user.id, label: user.name };
  },
  mapping: ({ mapping, method, address }) =>
    mapping === null
      ? undefined
      : { value: mapping.id, label: mapping.name, note: `${method} ${address}` },
  key: (call) => {
    const { credential } = call;
    return credential.kind === 'api-key' && credential.id !== null
      ? { value: credential.id, label: keyLabelOf(call) ?? credential.id }
      : undefined;
  },
};

/** The name of what is filtered by, where it is in no call in sight. */
function useChosenName(facet: Facet, value: string, isUnknown: boolean): string | undefined {
  const is = (one: Facet) => isUnknown && facet === one && value !== '';
  const id = value === '' ? '-' : value;
  const user = useQuery({
    ...interfaceUserQueries.detail(interfaceUserId.parse(id)),
    enabled: is('user'),
  });
  const mapping = useQuery({
    ...incomingMappingQueries.detail(incomingMappingId.parse(id)),
    enabled: is('mapping'),
  });
  const key = useQuery({ ...apiKeyQueries.detail(apiKeyId.parse(id)), enabled: is('key') });
  return { user: user.data?.name, mapping: mapping.data?.name, key: key.data?.label }[facet];
}

/** A filter by what the latest calls name: of those that match everything else. */
export function useCallFacet(facet: Facet, { state, setState, queryAfter }: CallListModel) {
  const value = state[facet];
  const { data } = useQuery(callQueries.list(queryAfter({ [facet]: '' })));
  const choices = new Map<string, Choice>();
  for (const call of data?.items ?? []) {
    const choice = choiceIn[facet](call);
    if (choice !== undefined && !choices.has(choice.value)) choices.set(choice.value, choice);
  }
  const isUnknown = data !== undefined && value !== '' && !choices.has(value);
  const name = useChosenName(facet, value, isUnknown);
  if (isUnknown) choices.set(value, { value, label: name ?? value });
  const filter: BarFilter = {
    label: labels[facet],
    isOfRecords: true,
    options: Array.from(choices.values()).toSorted((one, other) =>
      one.label.localeCompare(other.label, 'en'),
    ),
    value,
    onChoose: (chosen) => setState({ [facet]: callListSchema.shape[facet].parse(chosen) }),
  };
  return filter;
}
