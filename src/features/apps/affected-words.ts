import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { counted } from '#src/lib/words.ts';

function lossWords(total: number, losing: number): string {
  if (losing === 0) return 'Nobody loses anything.';
  if (losing === total) return total === 1 ? 'It loses something.' : 'All of them lose something.';
  return losing === 1 ? '1 of them loses something.' : `${losing} of them lose something.`;
}

/** Whom a plan is felt by besides what the app owns, as sentences. */
export function affectedSentence({ users, groups }: ManifestPlan['affected']): string {
  const { total, losing } = users;
  if (total + groups.length === 0) {
    return 'Nobody else gains or loses anything: only what the app owns is concerned.';
  }
  if (total === 0) return 'No user gains or loses anything besides what the app owns.';
  const who = counted(
    total,
    'user that the app does not own is',
    'users that the app does not own are',
  );
  return `${who} affected. ${lossWords(total, losing)}`;
}
