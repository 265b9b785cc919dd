import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isSwitching } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { deactivationBlock } from '#src/domain/user-rules.ts';
import { useActiveSwitch } from '#src/widgets/active-switch/use-active-switch.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { useSession } from '#src/widgets/use-session.ts';

/** The active switches of all rows in one place: hundreds of rows mount while one scrolls, and none needs a hook. */
export function useListSwitch() {
  const client = useQueryClient();
  const { operator } = useSession();
  const writeBlock = useWriteBlock('interface-users');
  const { switchTo } = useActiveSwitch();
  const [asking, setAsking] = useState<InterfaceUser>();

  return {
    /** Whom the operator is asked about before it is switched off. */
    asking,
    blockOf: (user: InterfaceUser) => writeBlock ?? deactivationBlock(user, operator.id)?.detail,
    change: (user: InterfaceUser, active: boolean) => {
      // What is on the screen is not what the service has yet: a second press would be refused as stale.
      if (isSwitching(client, user.id)) return;
      if (active) switchTo(user, true);
      else setAsking(user);
    },
    keep: () => setAsking(undefined),
    deactivate: () => {
      setAsking(undefined);
      if (asking !== undefined) switchTo(asking, false);
    },
  };
}
