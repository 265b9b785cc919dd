import { permissionCode, permissionCodeMaxLength } from '#src/contract/permission-code.ts';

/** The naming rule, part by part, in the words of a checklist; the ids are those of the contract. */
const parts = [
  { id: 'permission-code.characters', label: 'Lowercase letters and underscores only' },
  { id: 'permission-code.leading-underscore', label: 'Begins with a letter' },
  { id: 'permission-code.double-underscore', label: 'One underscore at a time' },
  { id: 'permission-code.length', label: `1 to ${permissionCodeMaxLength} characters` },
] as const;

export type CodeRule = { readonly id: string; readonly label: string; readonly met: boolean };

/** Which parts of the rule a code keeps. An empty one keeps none: there is nothing to judge yet. */
export function codeChecklist(code: string): CodeRule[] {
  const issues = permissionCode.safeParse(code).error?.issues ?? [];
  const broken = new Set(
    issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : undefined)),
  );
  return parts.map(({ id, label }) => ({ id, label, met: code !== '' && !broken.has(id) }));
}
