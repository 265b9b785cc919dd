import { consoleCode, consoleCodeMaxLength } from '#src/contract/console-code.ts';

const rule = consoleCode({ id: 'code', missing: 'Enter a code.', owned: 'codes' });

/** The naming rule, part by part, in the words of a checklist; the ids are those of the contract. */
const parts = [
  { id: 'code.characters', label: 'Lowercase letters and underscores only' },
  { id: 'code.leading-underscore', label: 'Begins with a letter' },
  { id: 'code.double-underscore', label: 'One underscore at a time' },
  { id: 'code.length', label: `1 to ${consoleCodeMaxLength} characters` },
] as const;

type CodeRule = { readonly id: string; readonly label: string; readonly met: boolean };

/** Which parts of the rule a code keeps. An empty one keeps none: there is nothing to judge yet. */
export function codeChecklist(code: string): CodeRule[] {
  const issues = rule.safeParse(code).error?.issues ?? [];
  const broken = new Set(
    issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : undefined)),
  );
  return parts.map(({ id, label }) => ({ id, label, met: code !== '' && !broken.has(id) }));
}
