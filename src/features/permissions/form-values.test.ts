import { expect, test } from 'vitest';
import { createForm, toPatch } from './form-values.ts';

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
