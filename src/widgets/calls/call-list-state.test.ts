import { describe, expect, it, vi } from 'vitest';
import { callQuery } from '#src/contract/calls.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { readUrlState } from '#src/lib/url-state.ts';
import { callFilters } from './call-filters.ts';
import {
  callListSchema,
  type CallListState,
  noCallFilters,
  toCallQuery,
} from './call-list-state.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const scope = { user: interfaceUserId.parse('usr_1') };
const read = (search: string) => readUrlState(callListSchema, new URLSearchParams(search));

describe('the address of a list of calls', () => {
  it('asks for the newest of its user or endpoint, and nothing else by itself', () => {
    expect(toCallQuery(read(''), { scope, now })).toEqual({
      user: 'usr_1',
      sort: ['-at'],
      offset: 0,
      limit: 100,
    });
  });

  it('holds every filter, as the API takes it', () => {
    const state = read(
      'q=%20orders&sort=at&verdict=refused&reason=key.expired&period=24h&mapping=map_1&key=key_1',
    );
    const query = toCallQuery(state, { scope, now, offset: 100 });
    expect(query).toEqual({
      q: 'orders',
      user: 'usr_1',
      verdict: 'refused',
      reason: 'key.expired',
      mapping: 'map_1',
      key: 'key_1',
      from: '2026-03-11T14:05:09.000Z',
      sort: ['at'],
      offset: 100,
      limit: 100,
    });
    expect(callQuery.parse(callQuery.encode(query))).toEqual(query);
  });

  it('reads what makes no sense as nothing', () => {
    const state = read('verdict=maybe&reason=moon&period=1y&from=2026-13-01&to=tomorrow&sort=name');
    expect(state).toEqual(read(''));
    expect(state).toMatchObject(noCallFilters);
  });

  it('never leaves the user or the endpoint that the list is of', () => {
    expect(toCallQuery(read('user=usr_2'), { scope, now }).user).toBe('usr_1');
    expect(toCallQuery(read('user=usr_2'), { scope: {}, now }).user).toBe('usr_2');
  });
});

describe('outcome and reason', () => {
  function choose(search: string, label: string, value: string | undefined) {
    const setState = vi.fn<(patch: Partial<CallListState>) => void>();
    const filter = callFilters(read(search), setState).find((one) => one.label === label);
    filter?.onChoose(value);
    return setState.mock.lastCall?.[0];
  }

  it('agree: what was accepted has no reason against it', () => {
    expect(choose('reason=key.expired', 'Outcome', 'accepted')).toEqual({
      verdict: 'accepted',
      reason: 'any',
    });
    expect(choose('reason=key.expired', 'Outcome', 'refused')).toEqual({ verdict: 'refused' });
    expect(choose('verdict=accepted', 'Reason', 'key.expired')).toEqual({
      verdict: 'any',
      reason: 'key.expired',
    });
    expect(choose('verdict=accepted', 'Reason', undefined)).toEqual({ reason: 'any' });
  });
});
