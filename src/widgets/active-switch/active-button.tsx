import { Power, PowerOff } from 'lucide-react';
import { useState } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { deactivationBlock } from '#src/domain/user-rules.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { useActiveSwitch } from './use-active-switch.ts';

/** The active switch of one user's page, as a button: activates at once, deactivates after a question. */
export function ActiveButton({ user }: { user: InterfaceUser }) {
  const { operator } = useSession();
  const writeBlock = useWriteBlock('interface-users');
  const { isPending, switchTo } = useActiveSwitch();
  const [isAsking, setIsAsking] = useState(false);
  // The state on the screen is the one that is hoped for: while it is on its way the button keeps its word.
  const isActive = isPending ? !user.active : user.active;
  const Icon = isActive ? PowerOff : Power;

  return (
    <>
      <ActionButton
        startIcon={<Icon size={16} aria-hidden />}
        pending={isPending}
        disabledReason={writeBlock ?? deactivationBlock(user, operator.id)?.detail}
        onClick={() => (isActive ? setIsAsking(true) : switchTo(user, true))}
      >
        {isActive ? 'Deactivate' : 'Activate'}
      </ActionButton>
      {isAsking && (
        <DeactivateDialog
          user={user}
          onKeep={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            switchTo(user, false);
          }}
        />
      )}
    </>
  );
}
