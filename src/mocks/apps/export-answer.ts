import type { ExportAnswer, ExportRequest } from '#src/contract/apps.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { exportUsers } from '#src/domain/manifest/export-users.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';
import { userMatcher } from '#src/mocks/users/user-filter.ts';
import { selectFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { exportNotes } from './export-notes.ts';
import { liveStateOf } from './live-state.ts';

/** As many as can be named by id, and more than fit into a manifest. */
const atMost = 10_000;

function selected(world: World, { selection }: ExportRequest): InterfaceUser[] {
  const { users } = world.store;
  if ('filter' in selection) {
    const { filter } = selection;
    const chosen = selectFrom(users, filter, userMatcher(world, filter));
    if (chosen.length <= atMost) return chosen;
    refuseErrors([
      {
        pointer: '/selection/filter',
        code: 'selection.too-many',
        detail: `Narrow the filter: it matches ${chosen.length} interface users, and at most ${atMost} can be exported at once.`,
      },
    ]);
    return [];
  }
  refuseErrors(
    selection.ids.flatMap((id, index) =>
      users.get(id) === undefined
        ? [
            {
              pointer: `/selection/ids/${index}`,
              code: 'ids.unknown',
              detail: 'This interface user does not exist any more. Take it out of the selection.',
            },
          ]
        : [],
    ),
  );
  return [...new Set(selection.ids)].flatMap((id) => users.get(id) ?? []);
}

/** Console-owned users as a manifest, with what could not be said in it. */
export function exportAnswer(world: World, request: ExportRequest): ExportAnswer {
  const users = selected(world, request);
  const manifest = exportUsers(liveStateOf(world.store), users);
  const exported = users.filter(({ owner }) => owner.kind === 'console');
  return { manifest, notes: exportNotes(users, manifest), users: exported.length };
}
