import type { Permission } from '#src/contract/permissions.ts';
import { isolated } from '#src/lib/isolated.ts';

/** Why a permission that the console doesn't own can't be changed; nothing when it can. */
export function lockReason({ origin, code }: Pick<Permission, 'origin' | 'code'>) {
  switch (origin.kind) {
    case 'console':
      return undefined;
    case 'app':
      return `The app ${isolated(origin.appName)} owns ${code}: it changes with the manifest of the app.`;
    case 'system':
      return `${code} is a system default and stays as it is.`;
  }
}

/** Where a permission comes from, as a sentence. */
export function originSentence(origin: Permission['origin']): string {
  switch (origin.kind) {
    case 'console':
      return 'Interface permission, made in this console.';
    case 'app':
      return `Declared by the manifest of the app ${isolated(origin.appName)}.`;
    case 'system':
      return 'System default. The codes of system defaults are sample data.';
  }
}
