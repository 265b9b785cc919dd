import { afterEach, expect, test, vi } from 'vitest';
import type { Changes } from './store/changes.ts';
import { joinTabs } from './tabs.ts';

const changes: Changes = { revision: 7, rows: [{ table: 'groups', key: 'gone', row: null }] };

/** Everything that was said so far has been heard by then. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

function aTab(name: string) {
  const heard: unknown[] = [];
  const tabs = joinTabs(name, {
    changes: (told) => heard.push(told),
    reset: () => heard.push('reset'),
  });
  return { ...tabs, heard };
}

afterEach(() => vi.unstubAllGlobals());

test('what is changed in one tab is told to the others of the same demo, and not to itself', async () => {
  const [mine, theirs, other] = [aTab('demo a'), aTab('demo a'), aTab('demo b')];
  mine.tellChanges(changes);
  mine.tellReset();
  await settled();
  expect(theirs.heard).toEqual([changes, 'reset']);
  expect(mine.heard).toEqual([]);
  expect(other.heard).toEqual([]);
});

test('what nobody understands is not listened to', async () => {
  const tab = aTab('demo c');
  const channel = new BroadcastChannel('demo c');
  const secret = { table: 'secrets', key: 'a', row: null };
  for (const said of [
    'hello',
    { kind: 'changes', changes: { revision: 1, rows: [secret] } },
    { kind: 'reset' },
  ]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin
    channel.postMessage(said);
  }
  await settled();
  expect(tab.heard).toEqual(['reset']);
  channel.close();
});

test('where tabs can not hear each other, each goes on by itself', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const tab = aTab('demo d');
  expect(() => {
    tab.tellChanges(changes);
    tab.tellReset();
  }).not.toThrow();
});
