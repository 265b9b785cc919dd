import { describe, expect, it } from 'vitest';
import { installed, itemOf, listed, planOf } from '#src/test/manifest-plans.ts';
import { ticketingSuite } from '#src/test/manifest-samples.ts';
import { aLiveState, thisApp } from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { emptyManifest } from './checked-manifest.ts';
import { type LiveState, surroundingsIn } from './live-state.ts';
import { planManifest, planRestore } from './plan-manifest.ts';

const app = thisApp;

const edited = (text: string, edit: (manifest: Record<string, unknown[]>) => void): string => {
  const manifest: Record<string, unknown[]> = JSON.parse(text);
  edit(manifest);
  return JSON.stringify(manifest);
};

describe('updating', () => {
  it('shows exactly one user removed and one permission added', () => {
    const state = installed(ticketingSuite);
    const next = edited(ticketingSuite, (manifest) => {
      manifest['users']?.pop();
      manifest['global_permissions']?.push({ code: '_NEW', name: 'New', description: '' });
    });
    const { plan: update } = planOf(next, state);
    expect(update.purpose).toBe('update');
    expect(listed(update)).toEqual(['create permission _NEW', 'remove user _UNLICENSED']);
    expect(itemOf(update, '_UNLICENSED')).toMatchObject({
      name: 'Un Licensed',
      effective: { after: null },
    });
  });

  it('leaves what a manifest cannot say, and takes back what it can', () => {
    const state = installed(ticketingSuite);
    const changed: LiveState = {
      ...state,
      licences: state.licences.map((one) =>
        one.code === '_TICKETING' ? Object.assign({}, one, { enabled: false }) : one,
      ),
      users: state.users.map((one) =>
        one.name === 'Ticket Intake'
          ? Object.assign({}, one, {
              groups: ['AUTHORS', 'erp_connectors', '_TICKET_AGENTS'],
              permissions: ['order_read'],
            })
          : one,
      ),
    };
    const { plan: update } = planOf(ticketingSuite, changed);
    expect(listed(update)).toEqual(['change user _TICKET_INTAKE']);
    expect(itemOf(update, '_TICKET_INTAKE')?.changes).toEqual([
      {
        field: 'groups',
        before: ['AUTHORS', 'erp_connectors', '_TICKET_AGENTS'],
        after: ['_TICKET_AGENTS', 'erp_connectors'],
      },
    ]);
    const { manifest = emptyManifest } = checkManifest(
      ticketingSuite,
      surroundingsIn(changed, app.id),
    );
    const request = { manifest, state: changed, app };
    expect(listed(planRestore(request).plan)).toEqual([
      'change licence _TICKETING',
      'change user _TICKET_INTAKE',
    ]);
    const only = planRestore({ ...request, only: new Set(['licence/_TICKETING'] as const) });
    expect(listed(only.plan)).toEqual(['change licence _TICKETING']);
    expect(only.plan.purpose).toBe('restore');
    const field = planRestore({
      ...request,
      isFieldChosen: (item, name) => item === 'user/_TICKET_INTAKE' && name === 'permissions',
    });
    expect(itemOf(field.plan, '_TICKET_INTAKE')?.changes).toEqual([
      { field: 'permissions', before: ['order_read'], after: [] },
    ]);
    const missing = planRestore({ ...request, state: aLiveState(), isFieldChosen: () => false });
    expect(missing.plan.counts.create).toBe(12);
    const stray = planManifest({
      manifest: { ...manifest, permissions: [] },
      state: changed,
      app,
    });
    expect(stray.plan.counts.remove).toBe(6);
    const untouched = planRestore({
      ...request,
      manifest: { ...manifest, permissions: [] },
      only: new Set(['permission/_TICKETS_READ'] as const),
    });
    expect(listed(untouched.plan)).toEqual(['remove permission _TICKETS_READ']);
    expect(untouched.plan.affected.groups).toEqual([]);
  });
});
