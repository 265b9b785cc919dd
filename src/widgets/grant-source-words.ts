import type { PermissionSource } from '#src/domain/effective-permissions.ts';
import { isolated } from '#src/lib/isolated.ts';

/** Names a source in an address: `direct`, or `group:` and the group's code. */
export function sourceKey(source: PermissionSource): string {
  return source.kind === 'direct' ? 'direct' : `group:${source.code}`;
}

/** Through what a permission is held, in a few words. */
export function sourceWord(source: PermissionSource): string {
  switch (source.kind) {
    case 'direct':
      return 'Direct';
    case 'group':
      return `Group ${isolated(source.name)}`;
    case 'every-permission-group':
      return `Group ${isolated(source.name)}, which grants every permission`;
  }
}
