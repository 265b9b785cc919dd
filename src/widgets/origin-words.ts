import type { Origin } from '#src/contract/common.ts';

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
