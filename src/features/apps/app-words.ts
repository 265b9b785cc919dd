import type { App } from '#src/contract/app-record.ts';
import { counted } from '#src/lib/words.ts';

/** "3 users, 1 group, 12 permissions, 1 licence": what an app owns. */
export function ownsWords({ users, groups, permissions, licences }: App['owns']): string {
  const parts = [
    ...(users > 0 ? [counted(users, 'user')] : []),
    ...(groups > 0 ? [counted(groups, 'group')] : []),
    ...(permissions > 0 ? [counted(permissions, 'permission')] : []),
    ...(licences > 0 ? [counted(licences, 'licence')] : []),
  ];
  return parts.length === 0 ? 'Nothing' : parts.join(', ');
}

/** Whether what is live is what the manifest says: a word and its tone, for chips and for rows. */
export function driftState(drift: number) {
  return drift === 0
    ? ({ tone: 'success', word: 'As declared' } as const)
    : ({ tone: 'warning', word: counted(drift, 'deviation') } as const);
}
