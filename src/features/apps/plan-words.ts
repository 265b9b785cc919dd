import type {
  EffectiveHoldings,
  ManifestPlan,
  PlanAction,
  PlanItem,
  PlanItemKind,
  PlanValue,
} from '#src/contract/manifest-plan.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted, enumerated } from '#src/lib/words.ts';

/** What is done with one thing, as its chip says it. */
export const actionWords: Readonly<Record<PlanAction, string>> = {
  create: 'Create',
  change: 'Change',
  remove: 'Remove',
  keep: 'Keep',
  blocked: 'Blocked',
};

/** The same once it has been done. */
export const doneWords: Readonly<Record<PlanAction, string>> = {
  create: 'Created',
  change: 'Changed',
  remove: 'Removed',
  keep: 'Kept',
  blocked: 'Blocked',
};

export const kindWords: Readonly<Record<PlanItemKind, { one: string; many: string }>> = {
  licence: { one: 'licence', many: 'licences' },
  permission: { one: 'permission', many: 'permissions' },
  group: { one: 'user group', many: 'user groups' },
  user: { one: 'user', many: 'users' },
};

const fieldWords = new Map([
  ['name', 'Name'],
  ['description', 'Description'],
  ['enabled', 'State'],
  ['parent', 'Parent'],
  ['licence', 'Licence'],
  ['permissions', 'Permissions'],
  ['licences', 'Licences'],
  ['groups', 'Groups'],
]);

/** What a field is called; one that a newer service knows is called as it is. */
export const fieldWord = (field: string): string => fieldWords.get(field) ?? field;

/** A value of a field as text; empty is a word. */
export function valueWords(value: PlanValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'Enabled' : 'Switched off';
  if (typeof value === 'string') return value === '' ? 'None' : value;
  return value.length === 0 ? 'None' : value.join(', ');
}

const doing = {
  install: 'Installing',
  update: 'Updating',
  uninstall: 'Uninstalling',
  restore: 'Restoring',
} as const;

/** How many things a plan creates, changes and removes, as parts of a sentence. */
function countParts({ create, change, remove }: ManifestPlan['counts']): string[] {
  const verbs = { creates: create, changes: change, removes: remove };
  return Object.entries(verbs)
    .filter(([, count]) => count > 0)
    .map(([verb, count], index) =>
      index === 0 ? `${verb} ${counted(count, 'item')}` : `${verb} ${count.toLocaleString('en')}`,
    );
}

/** Whether carrying a plan out would do anything, or could. */
export function isIdle({ counts }: Pick<ManifestPlan, 'counts'>): boolean {
  return counts.create + counts.change + counts.remove + counts.blocked === 0;
}

/** What a plan comes to, as a sentence. */
export function planSentence(plan: Pick<ManifestPlan, 'purpose' | 'app' | 'counts'>): string {
  const { purpose, app, counts } = plan;
  if (isIdle(plan)) {
    return 'Nothing is to be done: what is live is what the manifest says.';
  }
  const parts = countParts(counts);
  const kept =
    counts.keep > 0
      ? `; ${counts.keep.toLocaleString('en')} ${counts.keep === 1 ? 'stays as it is' : 'stay as they are'}`
      : '';
  const done = parts.length === 0 ? 'changes nothing' : enumerated(parts);
  return `${doing[purpose]} ${isolated(app.name)} ${done}${kept}.`;
}

/** What stands in the way, as a sentence; nothing where nothing does. */
export function blockedSentence({ counts }: Pick<ManifestPlan, 'counts'>): string | undefined {
  if (counts.blocked === 0) return undefined;
  const what = counts.blocked === 1 ? '1 item is blocked' : `${counts.blocked} items are blocked`;
  return `${what}. It is done as a whole or not at all, so nothing can be done before that is resolved.`;
}

function madeOf(item: PlanItem, field: string): number {
  const change = item.changes.find((one) => one.field === field);
  return Array.isArray(change?.after) ? change.after.length : 0;
}

const holdingsWords = ({ counts, waits }: EffectiveHoldings) =>
  [
    `Can use ${counted(counts.length, 'permission')}`,
    ...(waits.length > 0 ? [`${waits.length} without effect`] : []),
  ].join(', ');

function creationWords(item: PlanItem): string {
  switch (item.kind) {
    case 'licence':
      return item.effect === 'enabled' ? 'Is enabled' : '';
    case 'permission': {
      const gate = item.changes.find(({ field }) => field === 'licence')?.after;
      return typeof gate === 'string' ? `Needs ${gate}` : '';
    }
    case 'group': {
      const permissions = madeOf(item, 'permissions');
      const licences = madeOf(item, 'licences');
      return [
        ...(permissions > 0 ? [counted(permissions, 'permission')] : []),
        ...(licences > 0 ? [counted(licences, 'licence')] : []),
      ].join(', ');
    }
    case 'user':
      return item.effective.after === null ? '' : holdingsWords(item.effective.after);
  }
}

function removalWords(item: PlanItem): string {
  if (item.kind === 'licence') {
    const { users, groups } = item.holders.before;
    const holders = [
      ...(users > 0 ? [counted(users, 'user')] : []),
      ...(groups.length > 0 ? [counted(groups.length, 'group')] : []),
    ];
    return holders.length === 0 ? 'Nobody holds it' : `Held by ${enumerated(holders)}`;
  }
  if (item.kind === 'user' && item.effective.before !== null) {
    return `Could use ${counted(item.effective.before.counts.length, 'permission')}`;
  }
  return '';
}

/** One line on what happens to a thing, beside its chip. */
export function itemSummary(item: PlanItem): string {
  switch (item.action) {
    case 'create':
      return creationWords(item);
    case 'remove':
      return removalWords(item);
    case 'change':
      return item.changes.map(({ field }) => fieldWord(field)).join(', ');
    case 'blocked':
      return item.intended === null ? '' : `Was to be: ${actionWords[item.intended].toLowerCase()}`;
    case 'keep':
      return item.kind === 'user' && hasOtherEffect(item.effective)
        ? 'Effective permissions change'
        : '';
  }
}

const sameCodes = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((code) => other.includes(code));

/** Whether what a user may do changes, whatever happens to its record. */
export function hasOtherEffect({
  before,
  after,
}: Extract<PlanItem, { kind: 'user' }>['effective']): boolean {
  return !sameCodes(before?.counts ?? [], after?.counts ?? []);
}
