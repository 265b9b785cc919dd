import type { InterfaceUser, UserType } from '#src/contract/interface-user-record.ts';
import type { OperatorRole } from '#src/contract/viewer.ts';

export type UserTypeFacts = {
  readonly label: string;
  readonly who: string;
  readonly actions: string;
  /** Whether a user of this type may sign in to the console, with the role of the same name. */
  readonly mayBeOperator: boolean;
};

/** The user types, in the order of `userTypes`. */
export const userTypeFacts: Record<UserType, UserTypeFacts> = {
  system: {
    label: 'System user',
    who: 'External system integrated via API',
    actions: 'Send and receive data, trigger mappings',
    mayBeOperator: false,
  },
  administrator: {
    label: 'Administrator',
    who: 'Internal, manages the interface set-up',
    actions: 'Configure systems, mappings, permissions',
    mayBeOperator: true,
  },
  developer: {
    label: 'Developer',
    who: 'Writes Python mappings, tests APIs',
    actions: 'Write scripts, test endpoints',
    mayBeOperator: true,
  },
  support: {
    label: 'Support staff',
    who: 'Monitors and troubleshoots',
    actions: 'View logs, resolve errors',
    mayBeOperator: true,
  },
};

/** The role in which a user may sign in to the console right now; nothing for those who may not. */
export function operatorRoleOf(
  user: Pick<InterfaceUser, 'type' | 'active' | 'owner'>,
): OperatorRole | undefined {
  if (!user.active || user.owner.kind === 'app' || user.type === 'system') return undefined;
  return user.type;
}
