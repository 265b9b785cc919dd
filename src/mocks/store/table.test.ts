import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTable } from './table.ts';
import { tallyOf } from './tally.ts';

type Row = { id: string; name: string; at: string | null };

const tableOf = (rows: Row[]) =>
  createTable<Row>(
    {
      keyOf: ({ id }) => id,
      sorts: {
        name: { kind: 'text', valueOf: ({ name }) => name },
        at: { kind: 'plain', valueOf: ({ at }) => at },
      },
      textOf: ({ name }) => name,
    },
    rows,
  );

const row = fc.record({
  id: fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `r${index}`)),
  name: fc.constantFrom('a', 'B', 'ä', 'b', 'zz'),
  at: fc.constantFrom(null, '2026-01-01', '2026-01-02'),
});
const write = fc.oneof(
  row.map((put) => ({ put })),
  row.map(({ id }) => ({ remove: id })),
  fc.constant('look' as const),
);

const orders = [['name'], ['-name'], ['at'], ['-at', 'name'], ['at', '-name']];

describe('a table', () => {
  test('is in order after any writes, as if it had been made from what is left', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(write, { maxLength: 400 }), (start, writes) => {
        const table = tableOf(start);
        const model = new Map(start.map((one) => [one.id, one]));
        for (const step of writes) {
          if (step === 'look') for (const sort of orders) table.slice(sort, 0, 1);
          else if ('put' in step) {
            table.put(step.put);
            model.set(step.put.id, step.put);
          } else {
            table.remove(step.remove);
            model.delete(step.remove);
          }
        }
        for (const sort of orders) {
          const anew = tableOf([...model.values()]).select({ sort });
          expect(table.select({ sort })).toEqual(anew);
          expect(anew).toHaveLength(model.size);
        }
      }),
    );
  });

  test('takes many changes at once', () => {
    const rows = Array.from({ length: 600 }, (_, n) => ({ id: `r${n}`, name: `n${n}`, at: null }));
    const table = tableOf(rows);
    table.slice(['-name'], 0, 1);
    for (const one of rows) table.put({ ...one, name: `m${one.name}` });
    table.remove('r0');
    const names = table.select({ sort: ['-name'] }).map(({ name }) => name);
    expect(names).toHaveLength(599);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare).toReversed());
  });

  test('refuses an order that it does not have', () => {
    expect(() => tableOf([]).select({ sort: ['colour'] })).toThrow('There is no order by colour');
  });

  test('tells its version and its listeners of every change', () => {
    const table = tableOf([]);
    const seen: unknown[] = [];
    table.listen((key, before, after) => seen.push([key, before?.name, after?.name]));
    const version = table.version();
    table.put({ id: 'r1', name: 'a', at: null });
    table.put({ id: 'r1', name: 'b', at: null });
    table.remove('r1');
    table.remove('r1');
    expect(seen).toEqual([
      ['r1', undefined, 'a'],
      ['r1', 'a', 'b'],
      ['r1', 'b', undefined],
    ]);
    expect(table.version()).toBe(version + 3);
  });
});

test('a tally counts as rows come and go', () => {
  const table = tableOf([{ id: 'r1', name: 'a', at: null }]);
  const tally = tallyOf(table, ({ name }) => name.split(''));
  table.put({ id: 'r2', name: 'ab', at: null });
  table.put({ id: 'r1', name: 'b', at: null });
  expect([tally.of('a'), tally.of('b'), tally.of('c')]).toEqual([1, 2, 0]);
  table.remove('r2');
  expect([tally.of('a'), tally.of('b')]).toEqual([0, 1]);
});
