import { expect, test } from 'vitest';
import { createForm, mergeOf, toPatch } from './form-values.ts';

test('a code that is taken is refused, and only then', () => {
  const body = { name: 'Ticket create', description: '', code: 'ticket_create' };
  const form = createForm(new Map([['ticket_create', '']]));
  expect(form.safeParse(body).error?.issues.map((issue) => issue.path)).toEqual([['code']]);
  expect(form.safeParse({ ...body, code: 'ticket_make' }).success).toBe(true);
});

test('only what changed is sent', () => {
  const saved = {
    code: 'a',
    etag: '"1"',
    name: 'A',
    description: 'Old',
    origin: { kind: 'console' } as const,
    parent: null,
    licence: null,
    heldBy: { users: 0, groups: 0 },
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  };
  expect(toPatch(saved, { name: ' A ', description: 'New' })).toEqual({ description: 'New' });
});

test('a merge tells who changed what, and leaves out what both agree on', () => {
  const base = { name: 'A', description: 'Old' };
  expect(
    mergeOf(base, { name: 'Mine', description: 'Old' }, { name: 'Theirs', description: 'New' }),
  ).toEqual([
    { field: 'name', kind: 'both', mine: 'Mine', theirs: 'Theirs' },
    { field: 'description', kind: 'theirs-only', mine: 'Old', theirs: 'New' },
  ]);
  expect(mergeOf(base, { ...base, name: 'Mine' }, base)).toEqual([
    { field: 'name', kind: 'mine-only', mine: 'Mine', theirs: 'A' },
  ]);
  expect(mergeOf(base, { ...base, name: 'Same' }, { ...base, name: 'Same' })).toEqual([]);
});
