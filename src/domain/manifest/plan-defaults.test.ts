import { describe, expect, it } from 'vitest';
import { checked, done, installed, itemOf, listed, planOf } from '#src/test/manifest-plans.ts';
import { ticketingSuite } from '#src/test/manifest-samples.ts';
import {
  aLiveGroup,
  aLiveLicence,
  aLivePermission,
  aLiveState,
  aLiveUser,
  consoleOrigin,
  thisApp,
} from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { emptyManifest } from './checked-manifest.ts';
import { type LiveState, surroundingsIn } from './live-state.ts';
import { isNothingToDo, planRestore, planUninstall } from './plan-manifest.ts';

const app = thisApp;

describe('system defaults', () => {
  const asking = JSON.stringify({
    licenses: [{ code: 'ADVANCED_ANALYTICS', name: 'x', description: '' }],
    user_groups: [
      { code: 'AUTHORS', name: 'x', description: '', global_permission_codes: ['API_ACCESS'] },
      { code: 'ALL_USERS', name: 'x', description: '', license_codes: ['ADVANCED_ANALYTICS'] },
    ],
  });
  const second = { id: 'app_second', name: 'Second' };

  it('keep what another app asks for, until that one goes too', () => {
    const before = aLiveState();
    const first = installed(asking);
    const again = planOf(asking, first, second);
    expect(isNothingToDo(again.plan)).toBe(true);
    const both = done(again, first);
    const uninstall = planUninstall({ state: both, app });
    expect(listed(uninstall.plan)).toEqual([]);
    const left = done(uninstall, both);
    expect(left.apps.at(-1)).toMatchObject({
      id: second.id,
      defaultGrants: [{ isAdded: true }, { isAdded: true }, { isAdded: true }],
    });
    const last = planUninstall({ state: left, app: second });
    expect(listed(last.plan)).toEqual([
      'change licence ADVANCED_ANALYTICS',
      'change group ALL_USERS',
      'change group AUTHORS',
    ]);
    expect(itemOf(last.plan, 'ADVANCED_ANALYTICS')).toMatchObject({ effect: 'disabled' });
    const codes = (state: LiveState) =>
      state.groups.map(({ code, permissions, licences }) => [code, permissions, licences]);
    expect(codes(done(last, left))).toEqual(codes(before));
  });

  it('stay switched off where they were switched off by hand, but when restored', () => {
    const state = installed(asking);
    const off: LiveState = {
      ...state,
      licences: state.licences.map((one) => Object.assign({}, one, { enabled: false })),
    };
    expect(isNothingToDo(planOf(asking, off).plan)).toBe(true);
    const { manifest = emptyManifest } = checkManifest(asking, surroundingsIn(off, app.id));
    expect(listed(planRestore({ manifest, state: off, app }).plan)).toEqual([
      'change licence ADVANCED_ANALYTICS',
    ]);
  });

  it('are restored in part, and what is not touched stays as it was recorded', () => {
    const state = installed(asking);
    const drifted: LiveState = {
      ...state,
      licences: state.licences.map((one) => Object.assign({}, one, { enabled: false })),
      groups: state.groups.map((one) => Object.assign({}, one, { permissions: [], licences: [] })),
      apps: state.apps.map((one) =>
        Object.assign({}, one, {
          defaultGrants: one.defaultGrants
            .filter(({ kind }) => kind !== 'group-licence')
            .map((grant) => Object.assign({}, grant, { isAdded: false })),
        }),
      ),
    };
    const request = { manifest: checked(asking, drifted), state: drifted, app };
    const restore = planRestore({ ...request, only: new Set(['group/AUTHORS'] as const) });
    expect(listed(restore.plan)).toEqual(['change group AUTHORS']);
    expect(done(restore, drifted).apps.at(-1)?.defaultGrants).toEqual([
      { kind: 'enabled-licence', group: null, code: 'ADVANCED_ANALYTICS', isAdded: false },
      { kind: 'group-permission', group: 'AUTHORS', code: 'API_ACCESS', isAdded: true },
      { kind: 'group-licence', group: 'ALL_USERS', code: 'ADVANCED_ANALYTICS', isAdded: true },
    ]);
    const none = planRestore({ ...request, isFieldChosen: (item) => item === 'group/ALL_USERS' });
    expect(listed(none.plan)).toEqual(['change group ALL_USERS']);
  });

  it('that everybody is in affect everybody', () => {
    const { plan: first } = planOf(
      asking.replace('["ADVANCED', '["HUB_CORE","ADVANCED'),
      aLiveState(),
    );
    expect(first.affected.users.items.map(({ name }) => name)).toEqual(['Boss']);
    const state = aLiveState({
      permissions: [...aLiveState().permissions, aLivePermission('free', consoleOrigin)],
    });
    const giving = JSON.stringify({
      user_groups: [
        { code: 'ALL_USERS', name: 'x', description: '', global_permission_codes: ['API_ACCESS'] },
      ],
    });
    expect(planOf(giving, state).plan.affected.users.items.map(({ name }) => name)).toEqual([
      'Editor of pages',
      'Other Robot',
      'SAP ERP',
    ]);
  });

  it('named without being asked anything are kept', () => {
    const naming = JSON.stringify({
      global_permissions: [{ code: 'API_ACCESS', name: 'x', description: '' }],
      user_groups: [{ code: 'AUTHORS', name: 'x', description: '' }],
      config_fields: {},
    });
    const { plan: first } = planOf(naming, aLiveState());
    expect(first.items.map(({ action, code, name }) => [action, code, name])).toEqual([
      ['keep', 'API_ACCESS', 'api access'],
      ['keep', 'AUTHORS', 'authors'],
    ]);
    expect(first.untouched).toEqual(['config_fields']);
  });
});

describe('who is affected', () => {
  it('is counted in full and listed in part, users of the same name by id', () => {
    const users = Array.from({ length: 600 }, (_, index) =>
      aLiveUser(`usr_${1000 + index}`, 'Same', { groups: ['CONTENT_MANAGERS'] }),
    );
    const state = aLiveState({
      users: users.toReversed(),
      licences: [...aLiveState().licences, aLiveLicence('own', consoleOrigin)],
      groups: [...aLiveState().groups, aLiveGroup('empty', consoleOrigin)],
    });
    const { affected } = planOf(ticketingSuite, state).plan;
    expect(affected.users.total).toBe(600);
    expect(affected.users.items).toHaveLength(500);
    const ids = affected.users.items.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});
