import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { OperatorRole } from '#src/contract/viewer.ts';
import type { ScenarioId } from '#src/mocks/seed/scenarios.ts';
import { createFieldSession } from '#src/mocks/session-field.ts';
import { createWorld, type World } from '#src/mocks/world.ts';

export type WorldForTest = World & {
  /** Who is signed in. */
  readonly operator: InterfaceUser;
};

/** Somebody of the tenant who may sign in with this role. */
export function operatorIn(world: World, role: OperatorRole): InterfaceUser {
  for (const user of world.store.users.all()) {
    if (user.type === role && user.active && user.hasPassword) return user;
  }
  throw new Error(`Nobody in the scenario ${world.scenario} can sign in as ${role}.`);
}

/** A tenant of the test's own, with somebody signed in: an administrator, if the test names nobody else. */
export function aWorld(
  options: { scenario?: ScenarioId; role?: OperatorRole; now?: () => Date } = {},
): WorldForTest {
  const { scenario = 'default', role = 'administrator', now = () => new Date() } = options;
  const world = createWorld({ scenario, seed: 1, epoch: now(), now });
  const operator = operatorIn(world, role);
  createFieldSession(world.store).signIn(operator.id);
  return { ...world, operator };
}
