import * as z from 'zod';
import { planActions, type PlanItem, type PlanItemKind } from '#src/contract/manifest-plan.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { hasOtherEffect } from './plan-words.ts';

export const planChoices = ['changes', ...planActions, 'all'] as const;
export type PlanChoice = (typeof planChoices)[number];

/** What of a plan is looked at; it stands in the address. */
export const planSchema = z.object({
  action: choiceParam(planChoices, 'changes'),
  find: textParam(),
});
export type PlanFilter = z.output<typeof planSchema>;

/** An item to be shown; one that isn't asked for stands there for what is below it in the tree. */
export type ShownItem = { readonly item: PlanItem; readonly isContext: boolean };

const isEffective = (item: PlanItem) =>
  item.action !== 'keep' || (item.kind === 'user' && hasOtherEffect(item.effective));

function isChosen(item: PlanItem, choice: PlanChoice): boolean {
  if (choice === 'all') return true;
  return choice === 'changes' ? isEffective(item) : item.action === choice;
}

/** How many items each choice shows. */
export function choiceCounts(items: readonly PlanItem[]): Readonly<Record<PlanChoice, number>> {
  const counts = { changes: 0, create: 0, change: 0, remove: 0, keep: 0, blocked: 0, all: 0 };
  for (const item of items) {
    counts.all += 1;
    counts[item.action] += 1;
    if (isEffective(item)) counts.changes += 1;
  }
  return counts;
}

const depthOf = (item: PlanItem) => (item.kind === 'permission' ? item.depth : 0);

/** The items of one kind that are asked for; permissions with what they stand below. */
export function shownItems(
  items: readonly PlanItem[],
  kind: PlanItemKind,
  { action, find }: PlanFilter,
): ShownItem[] {
  const query = find.trim().toLowerCase();
  const isFound = ({ name, code }: PlanItem) =>
    query === '' || name.toLowerCase().includes(query) || code.toLowerCase().includes(query);
  const shown: ShownItem[] = [];
  /** What the item at hand stands below, and what of it is not shown yet. */
  let above: { item: PlanItem; isShown: boolean }[] = [];
  for (const item of items) {
    if (item.kind !== kind) continue;
    above = above.filter((one) => depthOf(one.item) < depthOf(item));
    const isAsked = isChosen(item, action) && isFound(item);
    if (isAsked) {
      for (const one of above) {
        if (!one.isShown) shown.push({ item: one.item, isContext: true });
        one.isShown = true;
      }
      shown.push({ item, isContext: false });
    }
    above.push({ item, isShown: isAsked });
  }
  return shown;
}
