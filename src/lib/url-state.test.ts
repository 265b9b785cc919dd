import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  choiceParam,
  listParam,
  readUrlState,
  textParam,
  toSearch,
  writeUrlState,
} from './url-state.ts';

const schema = z.object({
  q: textParam(),
  sort: textParam('name'),
  active: choiceParam(['any', 'yes', 'no'], 'any'),
  columns: listParam(['name', 'type']),
  permission: listParam(),
});

const defaults = readUrlState(schema, new URLSearchParams());

const word = fc.stringMatching(/^[^,]+$/);
const words = fc.uniqueArray(word, { maxLength: 5 });
const state = fc.record({
  q: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  sort: fc.string({ unit: 'grapheme' }),
  active: fc.constantFrom('any', 'yes', 'no'),
  columns: words,
  permission: words,
});
const foreign = fc.dictionary(fc.stringMatching(/^x-[a-z]+$/), fc.string(), {
  noNullPrototype: true,
});

describe('readUrlState', () => {
  it('falls back for what is missing', () => {
    expect(defaults).toEqual({
      q: '',
      sort: 'name',
      active: 'any',
      columns: ['name', 'type'],
      permission: [],
    });
  });

  it('falls back for what makes no sense, key by key', () => {
    const read = readUrlState(schema, new URLSearchParams('active=maybe&q=sap&columns=,,'));
    expect(read).toEqual({ ...defaults, q: 'sap', columns: [] });
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(Object.keys(readUrlState(schema, new URLSearchParams(search)))).toEqual(
          Object.keys(defaults),
        );
      }),
    );
  });
});

describe('writeUrlState', () => {
  it('is read back as it was written, through a real query string', () => {
    fc.assert(
      fc.property(state, foreign, (wanted, others) => {
        const params = writeUrlState(schema, new URLSearchParams(others), wanted);
        expect(readUrlState(schema, new URLSearchParams(toSearch(params)))).toEqual(wanted);
      }),
    );
  });

  it('writes no defaults', () => {
    fc.assert(
      fc.property(state, (before) => {
        const params = writeUrlState(schema, new URLSearchParams(), before);
        expect(toSearch(writeUrlState(schema, params, defaults))).toBe('');
      }),
    );
    expect(toSearch(writeUrlState(schema, new URLSearchParams('sort=name&q='), {}))).toBe('');
  });

  it('keeps the keys of others and does not touch what it was given', () => {
    fc.assert(
      fc.property(state, foreign, (wanted, others) => {
        const before = new URLSearchParams(others);
        const after = writeUrlState(schema, before, wanted);
        expect(Object.fromEntries(before)).toEqual(others);
        for (const [key, value] of Object.entries(others)) expect(after.get(key)).toBe(value);
      }),
    );
  });

  it('changes only what the patch names', () => {
    fc.assert(
      fc.property(state, word, (before, q) => {
        const params = writeUrlState(schema, new URLSearchParams(), before);
        expect(readUrlState(schema, writeUrlState(schema, params, { q }))).toEqual({
          ...before,
          q,
        });
      }),
    );
  });

  it('tells an emptied list from its default', () => {
    const params = writeUrlState(schema, new URLSearchParams(), { columns: [] });
    expect(toSearch(params)).toBe('?columns=');
    expect(readUrlState(schema, params).columns).toEqual([]);
  });
});

describe('toSearch', () => {
  it('leaves commas readable', () => {
    expect(toSearch(new URLSearchParams({ sort: 'name,-createdAt' }))).toBe(
      '?sort=name,-createdAt',
    );
  });
});
