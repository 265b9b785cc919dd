import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changeInterfaceUsers } from '#src/api/interface-users.ts';
import { createIntent } from '#src/client/intent.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import type { BulkAnswer } from '#src/contract/interface-users.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

export type MembershipResult = BulkAnswer['results'][number];

type MembershipOptions = {
  action: 'add-to-group' | 'remove-from-group';
  group: string;
  /** Everybody it was asked for is in, or out. */
  onWhole: (results: readonly MembershipResult[]) => void;
};

/** Puts users in a group or takes them out of it, each on its own, and keeps who was left behind and why. */
export function useMembership({ action, group, onWhole }: MembershipOptions) {
  const { mutate, isPending, error } = useMutation(changeInterfaceUsers());
  const [intent] = useState(createIntent);
  const [failed, setFailed] = useState<readonly MembershipResult[]>([]);
  const flight = useSingleFlight();

  function start(ids: readonly InterfaceUserId[]) {
    if (!flight.begin()) return;
    const body = { action, groups: [group], selection: { ids: [...ids] } };
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess({ results }) {
          flight.end();
          const left = results.filter(({ outcome }) => outcome === 'failed');
          setFailed(left);
          if (left.length === 0) onWhole(results);
        },
        onError: () => flight.end(),
      },
    );
  }

  return { start, isPending, error, failed };
}
