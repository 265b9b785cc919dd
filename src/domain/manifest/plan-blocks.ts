import type { PlanBlock } from '#src/contract/manifest-plan.ts';
import { isOwnedBy, type LiveState } from './live-state.ts';

type Named = { readonly code: string; readonly name: string };

/** A few names, so that a sentence stays one. */
function someOf(names: readonly string[]): string {
  const rest = names.length - 3;
  return rest > 0 ? `${names.slice(0, 3).join(', ')} and ${rest} more` : names.join(', ');
}

/** A code that something else has already. */
export const codeTaken = (kind: string, { code, name }: Named): PlanBlock => ({
  code: 'code-taken',
  detail: `${code} is the code of ${name} already, which is not this app's. Give it another code in the manifest.`,
  references: [{ kind, id: code, name }],
});

/** A system default that isn't there. */
export const defaultMissing = (code: string): PlanBlock => ({
  code: 'default-missing',
  detail: `There is no system default ${code} any more. Take it out of the manifest.`,
  references: [],
});

/** Permissions that stay need what is removed: it gates them. */
function neededBy(dependents: readonly Named[], code: string): PlanBlock[] {
  if (dependents.length === 0) return [];
  const names = someOf(dependents.map(({ name }) => name));
  return [
    {
      code: 'permission-needs-it',
      detail: `${names} would be left without ${code}, and belongs to somebody else. Change that permission first.`,
      references: dependents.map(({ code: id, name }) => ({ kind: 'permission', id, name })),
    },
  ];
}

/** What stands in the way of removing a permission of the app, or a licence. */
export function removalBlocks(state: LiveState, appId: string) {
  const isOwn = isOwnedBy(appId);
  const foreign = state.permissions.filter((one) => !isOwn(one));
  return {
    ofLicence: (code: string): PlanBlock[] =>
      neededBy(
        foreign.filter(({ licence }) => licence === code),
        code,
      ),
    ofPermission: (code: string): PlanBlock[] => {
      const endpoints = state.mappings.filter(({ permission }) => permission === code);
      const needed = neededBy(
        foreign.filter(({ parent }) => parent === code),
        code,
      );
      if (endpoints.length === 0) return needed;
      const names = someOf(endpoints.map(({ name }) => name));
      const block: PlanBlock = {
        code: 'endpoint-needs-it',
        detail: `Callers of ${names} need the permission ${code}. Have them require another one, or delete them, first.`,
        references: endpoints.map(({ id, name }) => ({ kind: 'incoming-mapping', id, name })),
      };
      return [block, ...needed];
    },
  };
}
