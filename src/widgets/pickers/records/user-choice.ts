import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { isolated } from '#src/lib/isolated.ts';
import type { Choice } from '#src/ui/choice/choice.ts';

/** An interface user as something to choose: by its address, where it has one. */
export function userChoice({ id, name, email, owner, type, active }: InterfaceUser): Choice {
  return {
    id,
    name,
    code: email ?? undefined,
    more:
      owner.kind === 'app'
        ? `Owned by the app ${isolated(owner.appName)}`
        : userTypeFacts[type].label,
    mark: active ? undefined : 'Inactive',
  };
}
