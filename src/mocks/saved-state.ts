import { clear, createStore, entries, setMany } from 'idb-keyval';
import * as z from 'zod';
import { type Change, type Changes, changesSchema } from './store/changes.ts';

/**
 * The version of the stored format and of the seed. Raise it when either changes: what was stored before is dropped
 * then.
 */
const layout = 2;

const head = z.object({
  layout: z.literal(layout),
  seed: z.int(),
  epoch: z.iso.datetime(),
  revision: z.int().min(0),
});
type Head = z.infer<typeof head>;

export type SavedState = {
  readonly seed: number;
  readonly epoch: Date;
  readonly changes: Changes;
  /** Lays changes down. `false` when they could not be, and are in memory only. */
  readonly save: (changes: Changes) => Promise<boolean>;
  readonly drop: () => Promise<void>;
};

const headKey = 'head';
const keyOf = ({ table, key }: Change) => `${table}/${key}`;

async function read(store: ReturnType<typeof createStore>) {
  const saved = new Map(await entries<string, unknown>(store));
  if (saved.size === 0) return undefined;
  const { seed, epoch, revision } = head.parse(saved.get(headKey));
  saved.delete(headKey);
  const changes = changesSchema.parse({ revision, rows: [...saved.values()] });
  return { seed, epoch: new Date(epoch), changes: { revision, rows: changes.rows } };
}

/**
 * Opens what one scenario was left as: seed, moment of the first visit, and what was changed since. What can't be
 * read is dropped, and where storage is refused everything is kept in memory.
 */
export async function openSavedState(
  name: string,
  fresh: { readonly seed: number; readonly epoch: Date },
): Promise<SavedState> {
  const store = createStore(name, 'state');
  const drop = async () => {
    try {
      await clear(store);
    } catch {
      // Where storage is refused there is nothing to drop.
    }
  };
  const saved = await read(store).catch(async () => {
    await drop();
    return undefined;
  });
  const state = saved ?? { ...fresh, changes: { revision: 0, rows: [] } };
  const headAt = (revision: number): Head => ({
    layout,
    seed: state.seed,
    epoch: state.epoch.toISOString(),
    revision,
  });
  const save = async ({ revision, rows }: Changes) => {
    try {
      await setMany(
        [[headKey, headAt(revision)], ...rows.map((row): [string, unknown] => [keyOf(row), row])],
        store,
      );
      return true;
    } catch {
      return false;
    }
  };
  // The moment of the first visit is kept, whether or not anything is changed.
  if (saved === undefined) await save({ revision: 0, rows: [] });
  return { ...state, save, drop };
}
