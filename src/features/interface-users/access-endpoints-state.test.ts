import { expect, test } from 'vitest';
import { readUrlState } from '#src/lib/url-state.ts';
import {
  allEndpoints,
  endpointsPerPage,
  endpointsSchema,
  offsetOf,
  pageAt,
  toAccessQuery,
} from './access-endpoints-state.ts';

const read = (search: string) => readUrlState(endpointsSchema, new URLSearchParams(search));

test('the address holds search, verdict and page', () => {
  expect(read('')).toEqual(allEndpoints);
  expect(toAccessQuery(read(''))).toEqual({ sort: ['name'], offset: 0, limit: endpointsPerPage });
  expect(toAccessQuery(read('q=sap&verdict=refused&page=3'))).toEqual({
    q: 'sap',
    verdict: 'refused',
    sort: ['name'],
    offset: 2 * endpointsPerPage,
    limit: endpointsPerPage,
  });
});

test('what is no page is the first', () => {
  for (const page of ['0', '-1', '1.5', 'two', '999999'])
    expect(read(`page=${page}`).page).toBe('1');
});

test('pages and offsets lead back to each other', () => {
  for (const page of ['1', '2', '40']) {
    expect(pageAt(offsetOf({ ...allEndpoints, page }))).toBe(page);
  }
});
