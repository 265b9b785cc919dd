import { operatorRoleOf, userTypeFacts } from '#src/domain/user-types.ts';
import type { Store } from './store/store.ts';

export type DemoOperator = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};

/** How many are offered: the large tenant has no more people than the others, but anybody can add some. */
const offeredAtMost = 20;

/** Who can be signed in as, in the order in which they came. */
export function demoOperators(store: Store): DemoOperator[] {
  const operators: DemoOperator[] = [];
  for (const user of store.users.all()) {
    if (operators.length === offeredAtMost) break;
    const role = operatorRoleOf(user);
    if (role === undefined || user.email === null) continue;
    operators.push({
      id: user.id,
      name: user.name,
      email: user.email,
      role: userTypeFacts[role].label,
    });
  }
  return operators;
}
