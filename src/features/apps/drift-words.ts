import type { AppId } from '#src/contract/app-record.ts';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import type { DriftReference } from '#src/contract/apps.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { fieldWord } from './plan-words.ts';

/** Names one deviation. */
export const driftKey = ({ kind, code, field }: DriftReference): string =>
  `${kind} ${code} ${field ?? ''}`;

export const referenceTo = ({ kind, code, field }: DriftItem): DriftReference => ({
  kind,
  code,
  field,
});

/** What deviates, in a few words. */
export function driftWord({ state, field }: Pick<DriftItem, 'state' | 'field'>): string {
  switch (state) {
    case 'changed':
      return field === null ? 'Changed' : fieldWord(field);
    case 'missing':
      return 'Declared, and not there';
    case 'undeclared':
      return 'There, and not declared';
  }
}

/** How much there is to decide about, and how much is kept. */
export function driftSentence(open: number, kept: number): string {
  const first =
    open === 0 ? 'Nothing to decide about' : `${counted(open, 'deviation')} to decide about`;
  return kept === 0 ? `${first}.` : `${first}, ${kept} kept.`;
}

/** Where what deviates is; nothing where it isn't there. */
export function driftPath(
  { kind, code, name, state }: DriftItem,
  appId: AppId,
): string | undefined {
  if (state === 'missing') return undefined;
  switch (kind) {
    case 'licence':
      return paths.licences.detail(code);
    case 'permission':
      return paths.permissions.detail(code);
    case 'group':
      return paths.groups.detail(code);
    case 'user':
      return withQuery(paths.interfaceUsers.list, { q: name, owner: `app:${appId}` });
  }
}
