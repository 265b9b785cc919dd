import * as z from 'zod';

/** What happened to the session in another tab of this browser. */
export type SessionMessage = 'signed-out' | 'signed-in';

const channelName = 'session';
const message = z.object({ tab: z.string(), kind: z.enum(['signed-out', 'signed-in']) });

/** A channel reaches every listener of the browser, those of the tab that speaks too. */
const thisTab = `${performance.timeOrigin} ${Math.random()}`;

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    // An old browser, or one that refuses: every tab finds out by its next request.
    return undefined;
  }
}

/** Tells the other tabs. */
export function tellOtherTabs(kind: SessionMessage): void {
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin
  channel?.postMessage({ tab: thisTab, kind });
  channel?.close();
}

/** Calls `listener` when another tab tells something; returns the end of it. */
export function onOtherTabs(listener: (message: SessionMessage) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
    const heard = message.safeParse(event.data);
    if (heard.success && heard.data.tab !== thisTab) listener(heard.data.kind);
  });
  return () => channel?.close();
}
