import * as z from 'zod';
import { type Changes, changesSchema } from './store/changes.ts';

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changes'), changes: changesSchema }),
  z.object({ kind: z.literal('reset') }),
]);

export type Tabs = {
  readonly tellChanges: (changes: Changes) => void;
  readonly tellReset: () => void;
};

/** Keeps the tabs of one demo the same: what is changed in one is changed in the others. */
export function joinTabs(
  name: string,
  on: { readonly changes: (changes: Changes) => void; readonly reset: () => void },
): Tabs {
  if (!('BroadcastChannel' in globalThis)) return { tellChanges: () => {}, tellReset: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const heard = message.safeParse(event.data);
    if (!heard.success) return;
    if (heard.data.kind === 'reset') on.reset();
    else on.changes(heard.data.changes);
  });
  const tell = (said: z.input<typeof message>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin
    channel.postMessage(said);
  };
  return {
    tellChanges: (changes) =>
      tell({ kind: 'changes', changes: { ...changes, rows: [...changes.rows] } }),
    tellReset: () => tell({ kind: 'reset' }),
  };
}
