import type { Store } from './store/store.ts';

/** Below so many rows an order is made in no time. */
const worthIt = 5000;

const orders = ['name', 'lastUsedAt', 'updatedAt', 'createdAt', 'email', 'type'] as const;

/** Makes the orders of a large list while nothing else is to do, so that the first sort is as quick as the second. */
export function warmUp({ users }: Store): void {
  if (users.size() < worthIt || !('requestIdleCallback' in globalThis)) return;
  const next = (index: number) => {
    const order = orders[index];
    if (order === undefined) return;
    requestIdleCallback(() => {
      users.slice([order], 0, 0);
      next(index + 1);
    });
  };
  next(0);
}
