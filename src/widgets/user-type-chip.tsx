import { Code, LifeBuoy, Server, ShieldCheck } from 'lucide-react';
import type { UserType } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import './user-type-chip.css';

const icons = {
  system: Server,
  administrator: ShieldCheck,
  developer: Code,
  support: LifeBuoy,
} as const satisfies Record<UserType, unknown>;

/** What kind of identity a user is, with an icon that tells machines from people at a glance. */
export function UserTypeChip({ type }: { type: UserType }) {
  const Icon = icons[type];
  const { label, who } = userTypeFacts[type];
  return (
    <span className="user-type-chip" data-tip={who}>
      <Icon size={14} aria-hidden />
      <span className="user-type-label">{label}</span>
    </span>
  );
}
