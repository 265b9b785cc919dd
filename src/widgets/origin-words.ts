import type { Origin } from '#src/contract/common.ts';
import { isolated } from '#src/lib/isolated.ts';

/** Where something comes from, in a word or two: "Console", the name of an app, "System default". */
export function originWord(origin: Origin): string {
  switch (origin.kind) {
    case 'console':
      return 'Console';
    case 'app':
      return origin.appName;
    case 'system':
      return 'System default';
  }
}

/** What permissions of an origin are called as a group. */
export function originHeading(origin: Origin): string {
  switch (origin.kind) {
    case 'console':
      return 'Interface permissions';
    case 'app':
      return origin.appName;
    case 'system':
      return 'System defaults (sample data)';
  }
}

/** Read after the name of what an app or the system made. */
export const lockedWords = ', locked';

/** Why what an app or the system made is locked as a whole, in one sentence. */
export function originReason(origin: Exclude<Origin, { kind: 'console' }>): string {
  return origin.kind === 'app'
    ? `Owned by the app ${isolated(origin.appName)}: it changes with the manifest of the app.`
    : 'A system default, which stays as it is. The codes are sample data.';
}
