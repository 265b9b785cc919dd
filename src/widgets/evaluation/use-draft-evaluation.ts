import { useQuery } from '@tanstack/react-query';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { systemQueries } from '#src/api/systems.ts';
import {
  type InterfaceUser,
  interfaceUserId,
  type InterfaceUserId,
} from '#src/contract/interface-user-record.ts';
import { maxLimit } from '#src/contract/query.ts';
import { useNow } from '#src/ui/use-now.ts';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { type AskedEndpoint, type DraftEvaluation, evaluateDraft } from './draft-evaluation.ts';

export type AskedDraft = {
  readonly endpoint: AskedEndpoint;
  readonly systemId: string;
  /** `token` for whoever comes with a valid OAuth 2.0 token; nothing while nobody is chosen. */
  readonly caller: InterfaceUserId | 'token' | undefined;
};

export type AnsweredDraft = {
  readonly user: InterfaceUser | undefined;
  /** Nothing until everything that decides is known. */
  readonly evaluation: DraftEvaluation | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Stands for nobody, who is not asked for. */
const nobody = interfaceUserId.parse('nobody');

/** The user that is asked about and its keys; for whoever has a token there is nothing to read. */
function useCallerRecords(caller: AskedDraft['caller']) {
  const isUser = caller !== undefined && caller !== 'token';
  const id = isUser ? caller : nobody;
  const user = useQuery({ ...interfaceUserQueries.detail(id), enabled: isUser });
  const keys = useQuery({
    ...apiKeyQueries.listOfUser(id, { limit: maxLimit }),
    enabled: isUser,
  });
  const isRead = user.data !== undefined && keys.data !== undefined;
  return {
    user: isUser ? user.data : undefined,
    keys: isUser ? (keys.data?.items ?? []) : [],
    isKnown: caller === 'token' || (isUser && isRead),
    parts: [user, keys],
  };
}

/** Reads what decides about a caller at an endpoint, and asks the evaluator. Nothing is sent to the gateway. */
export function useDraftEvaluation({ endpoint, systemId, caller }: AskedDraft): AnsweredDraft {
  const now = useNow();
  const { user, keys, isKnown, parts } = useCallerRecords(caller);
  const systems = useQuery(systemQueries.catalogue());
  const { records: grants, error: grantsError, retry } = usePermissionWorld();

  const system = systems.data?.items.find(({ id }) => id === systemId);
  const evaluation =
    isKnown && system !== undefined && grants !== undefined
      ? evaluateDraft({ endpoint, system, grants, user, keys }, now)
      : undefined;
  const all = [...parts, systems];
  return {
    user,
    evaluation,
    error: all.find((part) => part.error !== null)?.error ?? grantsError,
    retry() {
      for (const part of all) if (part.isError) void part.refetch();
      retry();
    },
  };
}
