import { screen, within } from '@testing-library/react';
import type { Actor } from '#src/contract/common.ts';
import { recordActivity } from '#src/mocks/activity.ts';
import type { WorldForTest } from './a-world.ts';

const tables = {
  'interface-user': 'users',
  permission: 'permissions',
  group: 'groups',
  licence: 'licences',
  system: 'systems',
  'incoming-mapping': 'mappings',
} as const;

/** Another operator deletes a record while it is open here; what it gives is who did. */
export function deleteElsewhere(
  { operator, ...world }: WorldForTest,
  kind: keyof typeof tables,
  { id, name }: Actor,
): Actor {
  const by = [...world.store.users.all()].find((user) => user.id !== operator.id && user.id !== id);
  if (by === undefined) throw new Error('There is nobody else in the tenant.');
  world.store[tables[kind]].remove(id);
  recordActivity(world, by, 'deleted', { kind, id, name });
  return by;
}

/** What an open form says once its record was deleted, and by whom. */
export async function findDeleted(name: string, by: Actor) {
  const title = await screen.findByText(`${name} was deleted`);
  const alert = title.closest<HTMLElement>('[role="alert"]');
  if (alert === null) throw new Error('It is said, but not as an alert.');
  within(alert).getByText((text) => text.startsWith(`${by.name} deleted it`));
  return {
    alert,
    again: within(alert).queryByRole('button', { name: 'Create again from this' }),
    copy: within(alert).queryByRole('button', { name: 'Copy what was typed' }),
  };
}
