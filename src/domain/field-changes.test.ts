import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userTypes } from '#src/contract/interface-user-record.ts';
import {
  editableFields,
  type EditableUser,
  fieldChanges,
  isSameValue,
  mergeConflict,
} from './field-changes.ts';

fc.configureGlobal({ numRuns: 1000 });

const base: EditableUser = {
  active: true,
  name: 'SAP connector',
  type: 'system',
  permissions: ['orders_read', 'orders_write'],
  groups: [],
};

const codes = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
const anyUser: fc.Arbitrary<EditableUser> = fc.record({
  active: fc.boolean(),
  name: fc.constantFrom('SAP', 'Shop'),
  type: fc.constantFrom(...userTypes),
  permissions: codes,
  groups: codes,
});

describe('what changed between two states', () => {
  it('is listed field by field, in the order of the form', () => {
    const after: EditableUser = { ...base, name: 'SAP', active: false, groups: ['EDITORS'] };
    expect(fieldChanges(base, after)).toEqual([
      { field: 'active', before: true, after: false },
      { field: 'name', before: 'SAP connector', after: 'SAP' },
      { field: 'groups', before: [], after: ['EDITORS'] },
    ]);
  });

  it('takes lists for sets', () => {
    expect(
      fieldChanges(base, { ...base, permissions: ['orders_write', 'orders_read', 'orders_read'] }),
    ).toEqual([]);
    expect(isSameValue(['a', 'b'], ['a', 'c'])).toBe(false);
    expect(isSameValue(['a'], ['a', 'b'])).toBe(false);
    expect(isSameValue(['a'], 'a')).toBe(false);
    expect(isSameValue('a', ['a'])).toBe(false);
  });

  it('is nothing from a state to itself, and the same fields in both directions', () => {
    fc.assert(
      fc.property(anyUser, anyUser, (one, other) => {
        expect(fieldChanges(one, one)).toEqual([]);
        expect(fieldChanges(other, one)).toEqual(
          fieldChanges(one, other).map(({ field, before, after }) => ({
            field,
            before: after,
            after: before,
          })),
        );
      }),
    );
  });
});

describe('two people changing the same user', () => {
  it('tells who changed what', () => {
    const mine: EditableUser = { ...base, name: 'SAP north', type: 'developer', active: false };
    const theirs: EditableUser = { ...base, name: 'SAP south', groups: ['EDITORS'], active: false };
    expect(mergeConflict(base, mine, theirs)).toEqual([
      { field: 'active', base: true, mine: false, theirs: false, kind: 'same' },
      {
        field: 'name',
        base: 'SAP connector',
        mine: 'SAP north',
        theirs: 'SAP south',
        kind: 'both',
      },
      {
        field: 'permissions',
        base: base.permissions,
        mine: base.permissions,
        theirs: base.permissions,
        kind: 'same',
      },
      { field: 'type', base: 'system', mine: 'developer', theirs: 'system', kind: 'mine-only' },
      { field: 'groups', base: [], mine: [], theirs: ['EDITORS'], kind: 'theirs-only' },
    ]);
  });

  it('never calls a change of one side the change of the other', () => {
    fc.assert(
      fc.property(anyUser, anyUser, anyUser, (start, mine, theirs) => {
        const merged = mergeConflict(start, mine, theirs);
        expect(merged.map((one) => one.field)).toEqual(editableFields);
        const mineChanged = new Set(fieldChanges(start, mine).map((one) => one.field));
        const theirsChanged = new Set(fieldChanges(start, theirs).map((one) => one.field));
        const differ = new Set(fieldChanges(mine, theirs).map((one) => one.field));
        for (const { field, kind } of merged) {
          expect(kind === 'same').toBe(!differ.has(field));
          if (kind === 'same') continue;
          expect(mineChanged.has(field)).toBe(kind !== 'theirs-only');
          expect(theirsChanged.has(field)).toBe(kind !== 'mine-only');
        }
      }),
    );
  });

  it('swaps sides when the two are swapped', () => {
    const swapped = {
      same: 'same',
      both: 'both',
      'mine-only': 'theirs-only',
      'theirs-only': 'mine-only',
    };
    fc.assert(
      fc.property(anyUser, anyUser, anyUser, (start, mine, theirs) => {
        expect(mergeConflict(start, theirs, mine).map((one) => one.kind)).toEqual(
          mergeConflict(start, mine, theirs).map((one) => swapped[one.kind]),
        );
      }),
    );
  });
});
