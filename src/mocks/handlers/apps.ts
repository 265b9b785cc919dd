import { appEndpoints } from '#src/contract/apps.ts';
import { exportApp } from '#src/domain/manifest/export-app.ts';
import { asApp, driftOfApp } from '#src/mocks/apps/app-record.ts';
import {
  installApp,
  keepDrift,
  restoreDrift,
  uninstallApp,
  updateApp,
} from '#src/mocks/apps/app-writes.ts';
import { exportAnswer } from '#src/mocks/apps/export-answer.ts';
import { liveStateOf } from '#src/mocks/apps/live-state.ts';
import { stateNameOf } from '#src/mocks/apps/per-state.ts';
import { planAnswerOf, planFor, purposeOf } from '#src/mocks/apps/planning.ts';
import { refuseMoved } from '#src/mocks/apps/refusals.ts';
import { chosenDrift } from '#src/mocks/apps/restoring.ts';
import { surroundingsAnswer } from '#src/mocks/apps/surroundings-answer.ts';
import { breathe } from '#src/mocks/breathe.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';

const missing = 'This app does not exist: it was uninstalled, or the address is wrong.';

export const appMocks = [
  mock(appEndpoints.list, ({ query, world: { store } }) => {
    const matches = allOf<StoredApp>([
      given(query.drift, (drift) => (row) => asApp(store, row).drift > 0 === drift),
    ]);
    const list = listFrom(store.apps, query, matches);
    return { body: { ...list, items: list.items.map((row) => asApp(store, row)) } };
  }),

  mock(appEndpoints.surroundings, ({ query, world: { store }, refuse }) => {
    if (query.app !== undefined && store.apps.get(query.app) === undefined) {
      throw refuse('not-found', missing);
    }
    return { body: surroundingsAnswer(store, query.app ?? null) };
  }),

  mock(appEndpoints.plan, async ({ body, world, refuse }) => {
    const asked = purposeOf(world.store, body);
    if (asked === undefined) throw refuse('not-found', missing);
    const planning = await planFor(world.store, asked);
    return { body: planAnswerOf(world, planning) };
  }),

  mock(appEndpoints.export, ({ body, world }) => ({ body: exportAnswer(world, body) })),

  mock(appEndpoints.install, async ({ body, viewer, world }) => {
    const { store } = world;
    refuseMoved(store, body.state);
    const asked = { purpose: 'install', name: body.name, manifest: body.manifest } as const;
    const planning = await planFor(store, asked);
    refuseMoved(store, body.state);
    const row = installApp([world, viewer], planning);
    await breathe();
    return { body: asApp(store, row), location: `/apps/${encodeURIComponent(row.id)}` };
  }),

  mock(appEndpoints.read, ({ params, world: { store }, refuse }) => {
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    return { body: asApp(store, row) };
  }),

  mock(appEndpoints.update, async ({ params, body, viewer, world, refuse, checkMatch }) => {
    const { store } = world;
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    checkMatch(asApp(store, row));
    refuseMoved(store, body.state);
    const asked = { purpose: 'update', row, manifest: body.manifest } as const;
    const planning = await planFor(store, asked);
    // The app is part of the state: it is still as it was when it hasn't moved.
    refuseMoved(store, body.state);
    const updated = updateApp([world, viewer], row, planning);
    await breathe();
    return { body: asApp(store, updated) };
  }),

  mock(appEndpoints.remove, async ({ params, query, viewer, world, refuse, checkMatch }) => {
    const { store } = world;
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    checkMatch(asApp(store, row));
    refuseMoved(store, query.state);
    const planning = await planFor(store, { purpose: 'uninstall', row });
    refuseMoved(store, query.state);
    uninstallApp([world, viewer], row, planning);
    await breathe();
    return {};
  }),

  mock(appEndpoints.manifest, ({ params, query, world: { store }, refuse }) => {
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    const isLive = query.form === 'live';
    return { body: { manifest: isLive ? exportApp(liveStateOf(store), row.id) : row.manifest } };
  }),

  mock(appEndpoints.drift, ({ params, world: { store }, refuse }) => {
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    return { body: { items: driftOfApp(store, row), state: stateNameOf(store) } };
  }),

  mock(appEndpoints.decideDrift, ({ params, body, viewer, world, refuse }) => {
    const { store } = world;
    const row = store.apps.get(params.id);
    if (row === undefined) throw refuse('not-found', missing);
    refuseMoved(store, body.state);
    const items = chosenDrift(store, row, body.items);
    const decided =
      body.action === 'keep'
        ? keepDrift([world, viewer], row, items)
        : restoreDrift([world, viewer], row, items);
    return { body: { items: driftOfApp(store, decided), state: stateNameOf(store) } };
  }),
];
