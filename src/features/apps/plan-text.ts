import type { ManifestPlan, PlanItem, PlanItemKind } from '#src/contract/manifest-plan.ts';
import { capitalised } from '#src/lib/words.ts';
import {
  actionWords,
  blockedSentence,
  fieldWord,
  itemSummary,
  kindWords,
  planSentence,
  valueWords,
} from './plan-words.ts';

const kinds = ['licence', 'permission', 'group', 'user'] as const;

/** Markdown takes some characters for marks of its own. */
const plain = (text: string) => text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);

function itemLines(item: PlanItem): string[] {
  const indent = item.kind === 'permission' ? '  '.repeat(item.depth) : '';
  const summary = itemSummary(item);
  const head = `${indent}- **${actionWords[item.action]}** ${plain(item.name)} (\`${item.code}\`)`;
  return [
    summary === '' ? head : `${head}: ${plain(summary)}`,
    ...item.blocks.map(({ detail }) => `${indent}  - Blocked: ${plain(detail)}`),
    ...item.changes.map(
      ({ field, before, after }) =>
        `${indent}  - ${fieldWord(field)}: ${plain(valueWords(before))} → ${plain(valueWords(after))}`,
    ),
    ...(item.kind === 'user' && item.effective.after !== null
      ? [`${indent}  - Effective permissions: ${plain(valueWords(item.effective.after.counts))}`]
      : []),
  ];
}

function kindLines(plan: ManifestPlan, kind: PlanItemKind): string[] {
  const items = plan.items.filter((item) => item.kind === kind);
  if (items.length === 0) return [];
  const lines = items.flatMap(itemLines);
  return ['', `## ${capitalised(kindWords[kind].many)}`, '', ...lines];
}

function affectedLines({ users, groups }: ManifestPlan['affected']): string[] {
  const list = (label: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`  - ${label}: ${plain(codes.join(', '))}`];
  return [
    ...users.items.flatMap((user) => [
      `- ${plain(user.name)}`,
      ...list('Loses', user.loses),
      ...list('Leaves groups', user.losesGroups),
      ...list('Loses licences', user.losesLicences),
      ...list('Gains', user.gains),
    ]),
    ...(users.total > users.items.length
      ? [`- and ${users.total - users.items.length} more users`]
      : []),
    ...groups.flatMap((group) => [
      `- Group ${plain(group.name)}`,
      ...list('Loses', group.losesPermissions),
      ...list('Loses licences', group.losesLicences),
    ]),
  ];
}

/** A plan to be read and handed around: Markdown. */
export function planAsText(plan: ManifestPlan): string {
  const blocked = blockedSentence(plan);
  const affected = affectedLines(plan.affected);
  const lines = [
    `# Plan: ${capitalised(plan.purpose)} ${plain(plan.app.name)}`,
    '',
    plain(planSentence(plan)),
    ...(blocked === undefined ? [] : ['', plain(blocked)]),
    ...kinds.flatMap((kind) => kindLines(plan, kind)),
    ...(affected.length === 0 ? [] : ['', '## Who else is affected', '', ...affected]),
  ];
  return `${lines.join('\n')}\n`;
}
