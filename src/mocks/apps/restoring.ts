import type { DriftReference } from '#src/contract/apps.ts';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import { planRestore, type PlannedChange } from '#src/domain/manifest/plan-manifest.ts';
import type { ItemKey } from '#src/domain/manifest/restore-choice.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';
import { driftOfApp } from './app-record.ts';
import { installedManifest } from './installed-manifest.ts';
import { identityOf, liveStateOf } from './live-state.ts';

const nameOf = ({ kind, code, field }: DriftReference) => JSON.stringify([kind, code, field]);

/** The deviations that are named, each once. Refuses where one of them is none. */
export function chosenDrift(
  store: Store,
  row: StoredApp,
  items: readonly DriftReference[],
): DriftItem[] {
  const drift = new Map(driftOfApp(store, row).map((item) => [nameOf(item), item]));
  refuseErrors(
    items.flatMap((item, index) =>
      drift.has(nameOf(item))
        ? []
        : [
            {
              pointer: `/items/${index}`,
              code: 'items.no-drift',
              detail: `${item.code} is as the manifest says. Read the drift again.`,
            },
          ],
    ),
  );
  return Array.from(new Set(items.map(nameOf))).flatMap((name) => drift.get(name) ?? []);
}

/** What taking some deviations back does. */
export function planRestoring(
  store: Store,
  row: StoredApp,
  items: readonly DriftItem[],
): PlannedChange {
  const only = new Set(items.map(({ kind, code }): ItemKey => `${kind}/${code}`));
  const fields = new Set(items.map(({ kind, code, field }) => `${kind}/${code} ${field ?? ''}`));
  return planRestore({
    manifest: installedManifest(row).manifest,
    state: liveStateOf(store),
    app: identityOf(row),
    only,
    isFieldChosen: (item, field) => fields.has(`${item} ${field}`),
  });
}
