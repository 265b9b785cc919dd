import type { NewPermission } from '#src/contract/permissions.ts';
import { permissionCode } from '#src/contract/permission-code.ts';
import { suggestPermissionCode } from '#src/domain/permission-suggestion.ts';

/** "ticket_create" as one would say it: "Ticket create". */
function spoken(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The permission that a search without a find could mean; nothing when no code can be made of it. */
export function draftOf(query: string): NewPermission | undefined {
  const typed = query.trim();
  const code = suggestPermissionCode(typed);
  if (code === '') return undefined;
  const isCode = permissionCode.safeParse(typed).success;
  return { code, name: isCode ? spoken(typed) : typed, description: '' };
}
