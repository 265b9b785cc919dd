import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { interfaceUserQuery } from '#src/contract/interface-users.ts';
import { readUrlState, writeUrlState } from '#src/lib/url-state.ts';
import { listSchema, noFilters, toFilter, toQuery } from './list-state.ts';

const now = Date.parse('2026-03-02T09:30:00Z');
const read = (address: string) => readUrlState(listSchema, new URLSearchParams(address));

test('whatever stands in the address makes a query that the service takes', () => {
  const key = fc.constantFrom(...Object.keys(listSchema.shape));
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ unit: 'binary' })), (garbage) => {
      const query = toQuery(read(new URLSearchParams(garbage).toString()), now);
      const wire = z.encode(interfaceUserQuery, query);
      expect(interfaceUserQuery.safeParse(wire).success).toBe(true);
    }),
  );
});

test('a bare address asks for everybody by name', () => {
  expect(toQuery(read(''), now)).toEqual({ sort: ['name'], offset: 0, limit: 100 });
});

test('each filter of the address becomes one of the API', () => {
  const address =
    'q=+sap+&active=no&type=system&owner=app:desk&permission=ticket_create&group=AUTHORS&used=30';
  expect(toFilter(read(address), now)).toEqual({
    q: 'sap',
    active: false,
    type: 'system',
    owner: 'app:desk',
    permission: 'ticket_create',
    group: 'AUTHORS',
    lastUsedBefore: '2026-01-31T00:00:00.000Z',
  });
  expect(toFilter(read('used=never'), now)).toEqual({ neverUsed: true });
});

test('the same day asks the same question', () => {
  const state = read('used=90');
  expect(toQuery(state, now)).toEqual(toQuery(state, now + 60_000));
});

test('clearing leaves order and columns as they are', () => {
  const params = new URLSearchParams('q=sap&active=no&used=never&sort=-updatedAt&columns=type');
  expect(writeUrlState(listSchema, params, noFilters).toString()).toBe(
    'sort=-updatedAt&columns=type',
  );
});
