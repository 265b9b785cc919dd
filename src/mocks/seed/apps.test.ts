import { expect, test } from 'vitest';
import { activityEntry } from '#src/contract/activity.ts';
import { checkManifest } from '#src/domain/manifest/check-manifest.ts';
import { surroundingsIn } from '#src/domain/manifest/live-state.ts';
import { driftOf } from '#src/domain/manifest/manifest-drift.ts';
import { isNothingToDo, planManifest, planUninstall } from '#src/domain/manifest/plan-manifest.ts';
import { withChanges } from '#src/domain/manifest/state-changes.ts';
import { smallManifest, ticketingSuite } from '#src/test/manifest-samples.ts';
import { aRecordPort } from '#src/test/manifest-state.ts';
import { seedOf } from './scenarios.ts';

const epoch = new Date('2026-03-02T09:00:00.000Z');
const seed = seedOf({ scenario: 'default', seed: 1, epoch });
const port = aRecordPort();

const names = seed.apps.map(({ name }) => name);

function checked({ id, manifest: text }: (typeof seed.apps)[number]) {
  const { findings, manifest } = checkManifest(text, surroundingsIn(seed, id));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (manifest === undefined) throw new TypeError('The manifest has errors.');
  return manifest;
}

test('there are three apps', () => {
  expect(names).toEqual(['Service desk', 'Field service', 'Spare parts catalogue']);
  for (const app of seed.apps) {
    const [installed] = seed.historyOf('app', app.id);
    expect(activityEntry.parse(installed)).toEqual(installed);
    expect(installed).toMatchObject({ at: app.installedAt, by: app.installedBy });
  }
});

test.each(seed.apps)('the manifest of $name says what is live', (app) => {
  const manifest = checked(app);
  const { plan } = planManifest({ manifest, state: seed, app });
  expect(isNothingToDo(plan)).toBe(true);
  expect(plan.counts.keep).toBeGreaterThan(4);
});

test('one of them has drifted, and it is known who did it and when', () => {
  const drift = seed.apps.flatMap((app) =>
    driftOf({ manifest: checked(app), state: seed, app }).map((item) => ({ app, item })),
  );
  expect(drift.map(({ app, item }) => [app.name, item.code, item.field, item.live])).toEqual([
    ['Spare parts catalogue', '_SPARES_3D', 'enabled', false],
    ['Spare parts catalogue', '_SPARES_LOOKUP', 'permissions', ['_SPARES_READ', 'document_read']],
  ]);
  for (const { app, item } of drift) expect(item.changedAt).not.toBe(app.installedAt);
  expect(drift[1]?.item.changedBy).not.toBeNull();
  const user = seed.users.find(({ name }) => name === 'Parts Lookup');
  const history = seed.historyOf('interface-user', user?.id ?? '');
  expect(history.map(({ action, changes }) => [action, changes])).toContainEqual([
    'updated',
    [{ field: 'permissions', before: ['_SPARES_READ'], after: ['_SPARES_READ', 'document_read'] }],
  ]);
});

test.each([smallManifest, ticketingSuite])('a sample can be installed beside them: %#', (text) => {
  const { findings, manifest } = checkManifest(text, surroundingsIn(seed, null));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (manifest === undefined) throw new TypeError('The manifest has errors.');
  const app = { id: 'app_new', name: 'A sample' };
  const { plan } = planManifest({ manifest, state: seed, app });
  expect(plan.counts).toMatchObject({ blocked: 0, remove: 0 });
  expect(plan.counts.create).toBeGreaterThan(3);
});

test('installing an app again makes what the seed has of it', () => {
  const identity = ({ code, origin }: { code: string; origin: unknown }) => ({ code, origin });
  for (const app of seed.apps) {
    const manifest = checked(app);
    const removed = planUninstall({ state: seed, app }).changes(port);
    expect(removed?.users.remove.length).toBeGreaterThan(1);
    const without = removed === undefined ? seed : withChanges(seed, removed);
    const made = planManifest({ manifest, state: without, app }).changes(port);
    const owned = ({ origin }: { origin: { kind: string; appId?: string } }) =>
      origin.kind === 'app' && origin.appId === app.id;
    expect(made?.licences.put.map(identity)).toEqual(seed.licences.filter(owned).map(identity));
    expect(made?.permissions.put.map(identity)).toEqual(
      seed.permissions.filter(owned).map(identity),
    );
    expect(made?.groups.put.map(identity)).toEqual(seed.groups.filter(owned).map(identity));
    expect(made?.apps.put).toMatchObject([{ defaultGrants: app.defaultGrants }]);
  }
});
