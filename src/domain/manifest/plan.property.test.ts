import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyManifestText } from '#src/test/any-manifest.ts';
import { checked, done, installed, planOf } from '#src/test/manifest-plans.ts';
import { aLiveState, thisApp } from '#src/test/manifest-state.ts';
import { exportApp } from './export-app.ts';
import { exportUsers } from './export-users.ts';
import type { LiveState } from './live-state.ts';
import { driftOf } from './manifest-drift.ts';
import { isNothingToDo, planRestore, planUninstall } from './plan-manifest.ts';

fc.configureGlobal({ numRuns: 300 });

const app = thisApp;
/** What is left of a state when nobody asks when and in which revision. */
const essence = (state: LiveState): unknown =>
  JSON.parse(
    JSON.stringify(state, (key, value: unknown) =>
      ['etag', 'updatedAt', 'updatedBy'].includes(key) ? undefined : value,
    ),
  );

/** What people do by hand to what an app owns, and to what it is given. */
const anyHandwork = fc.record({
  group: fc.constantFrom('erp_connectors', '_OTHER_GROUP', 'AUTHORS', '_G1'),
  permission: fc.constantFrom('order_read', 'API_ACCESS', '_P1', '_OTHER'),
  isOff: fc.boolean(),
  takesAll: fc.boolean(),
});
type Handwork = { group: string; permission: string; isOff: boolean; takesAll: boolean };

function byHand(state: LiveState, { group, permission, isOff, takesAll }: Handwork): LiveState {
  const isOwn = ({ origin }: { origin: { kind: string; appId?: string } }) =>
    origin.kind === 'app' && origin.appId === app.id;
  const add = (codes: readonly string[], code: string) =>
    takesAll ? [] : [...new Set([...codes, code])];
  return {
    ...state,
    licences: state.licences.map((one) =>
      isOwn(one) && isOff ? Object.assign({}, one, { enabled: false }) : one,
    ),
    groups: state.groups.map((one) =>
      isOwn(one) || one.code === 'CONTENT_MANAGERS'
        ? Object.assign({}, one, { permissions: add(one.permissions, permission) })
        : one,
    ),
    users: state.users.map((one) =>
      one.owner.kind === 'app' && one.owner.appId === app.id
        ? Object.assign({}, one, {
            groups: add(one.groups, group),
            permissions: add(one.permissions, permission),
            active: !isOff,
          })
        : one,
    ),
  };
}

describe('a plan', () => {
  it('has nothing left to do once it is done', () => {
    fc.assert(
      fc.property(anyManifestText, anyManifestText, (first, second) => {
        const state = installed(first, aLiveState());
        expect(isNothingToDo(planOf(first, state).plan)).toBe(true);
        const updated = installed(second, state);
        const { plan: again } = planOf(second, updated);
        expect(again.items.filter(({ action }) => action !== 'keep')).toEqual([]);
        expect(isNothingToDo(again)).toBe(true);
        expect(driftOf({ manifest: checked(second, updated), state: updated, app })).toEqual([]);
      }),
    );
  });

  it('is the same each time, and leaves the state alone', () => {
    fc.assert(
      fc.property(anyManifestText, anyManifestText, (first, second) => {
        const state = installed(first, aLiveState());
        const before = structuredClone(state);
        expect(planOf(second, state).plan).toEqual(planOf(second, structuredClone(state)).plan);
        expect(state).toEqual(before);
      }),
    );
  });

  it('has nothing to do for what was exported, whatever was done by hand', () => {
    fc.assert(
      fc.property(anyManifestText, anyHandwork, (text, handwork) => {
        const state = byHand(installed(text, aLiveState()), handwork);
        const { plan: again } = planOf(exportApp(state, app.id), state);
        expect(again.items.filter(({ action }) => action !== 'keep')).toEqual([]);
        expect(again.affected.users.total).toBe(0);
      }),
    );
  });

  it('is taken back by uninstalling, updates or not', () => {
    fc.assert(
      fc.property(anyManifestText, anyManifestText, (first, second) => {
        const before = aLiveState();
        const state = installed(second, installed(first, before));
        const gone = done(planUninstall({ state, app }), state);
        expect(essence(gone)).toEqual(essence(before));
      }),
    );
  });

  it('is taken back by uninstalling two apps, in either order', () => {
    const others = { id: 'app_second', name: 'Second' };
    fc.assert(
      fc.property(anyManifestText, anyManifestText, fc.boolean(), (first, second, isFirst) => {
        const before = aLiveState();
        const one = installed(first, before);
        const renamed = second.replaceAll('"_', '"_SECOND_');
        const both = installed(renamed, one, others);
        const order = isFirst ? [app, others] : [others, app];
        let state = both;
        for (const each of order) state = done(planUninstall({ state, app: each }), state);
        expect(essence(state)).toEqual(essence(before));
      }),
    );
  });

  it('restores what was done by hand', () => {
    fc.assert(
      fc.property(anyManifestText, anyHandwork, (text, handwork) => {
        const state = byHand(installed(text, aLiveState()), handwork);
        const manifest = checked(text, state);
        const restored = done(planRestore({ manifest, state, app }), state);
        expect(driftOf({ manifest, state: restored, app })).toEqual([]);
        const drift = driftOf({ manifest, state, app });
        const kept = drift.map(({ kind, code, field, live }) => ({ kind, code, field, live }));
        expect(driftOf({ manifest, state, app }, kept).every(({ isKept }) => isKept)).toBe(true);
      }),
    );
  });

  it('installs any selection of exported users', () => {
    fc.assert(
      fc.property(fc.subarray([...aLiveState().users]), (users) => {
        const state = aLiveState();
        const text = exportUsers(state, users);
        const console = users.filter(({ owner }) => owner.kind === 'console');
        const after = installed(text, state);
        expect(after.users.length - state.users.length).toBe(console.length);
      }),
    );
  });
});
