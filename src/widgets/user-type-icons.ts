import { Code, LifeBuoy, Server, ShieldCheck } from 'lucide-react';
import type { UserType } from '#src/contract/interface-user-record.ts';

/** Tells machines from people at a glance. */
export const userTypeIcons = {
  system: Server,
  administrator: ShieldCheck,
  developer: Code,
  support: LifeBuoy,
} as const satisfies Record<UserType, unknown>;
