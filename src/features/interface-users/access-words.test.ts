import { describe, expect, it } from 'vitest';
import type { PermissionEffect } from '#src/domain/effective-permissions.ts';
import { accessSchema, shownPermissions, sourceChoices } from './access-state.ts';
import { accessSummary, effectSentence, type HeldPermission } from './access-words.ts';

const off: PermissionEffect = { kind: 'switched-off', licence: { code: 'PRO', name: 'Pro' } };
const missing: PermissionEffect = { kind: 'not-held', licence: { code: 'MAX', name: 'Max' } };
const counts: PermissionEffect = { kind: 'counts' };

function aHeldPermission(
  code: string,
  effect: PermissionEffect = counts,
  sources: HeldPermission['sources'] = [{ kind: 'direct' }],
): HeldPermission {
  return { code, permission: undefined, sources, effect };
}

const state = (search: Record<string, string> = {}) => accessSchema.parse(search);

describe('accessSummary', () => {
  it('says that all of it counts', () => {
    expect(accessSummary([aHeldPermission('a'), aHeldPermission('b')])).toEqual({
      head: '2 permissions, all of them count.',
      lacks: [],
    });
    expect(accessSummary([aHeldPermission('a')]).head).toBe('1 permission, which counts.');
    expect(accessSummary([]).head).toBe('No permissions.');
  });

  it('gives each reason once, the most frequent first', () => {
    const held = [
      aHeldPermission('a', missing),
      aHeldPermission('b', off),
      aHeldPermission('c', off),
      aHeldPermission('d'),
    ];
    expect(accessSummary(held)).toEqual({
      head: '4 permissions, 3 of them do not count.',
      lacks: [
        '2 are switched off: the licence Pro is off.',
        '1 needs the licence Max, which neither the user nor one of its groups holds.',
      ],
    });
    expect(accessSummary(held.slice(0, 1)).head).toBe('1 permission, which does not count.');
    expect(accessSummary([...held.slice(0, 1), ...held.slice(3)]).head).toBe(
      '2 permissions, 1 of them does not count.',
    );
  });
});

describe('effectSentence', () => {
  it('names the licence that is in the way', () => {
    expect(effectSentence(off)).toContain('Pro is off');
    expect(effectSentence(missing)).toContain('needs the licence Max');
    expect(effectSentence(counts)).toBeUndefined();
  });
});

describe('shownPermissions', () => {
  const group = { kind: 'group', code: 'erp', name: 'ERP' } as const;
  const held = [
    aHeldPermission('ticket_read'),
    aHeldPermission('order_read', off, [{ kind: 'direct' }, group]),
    aHeldPermission('order_write', missing, [group]),
  ];
  const codes = (search: Record<string, string>) =>
    shownPermissions(held, state(search)).map((one) => one.code);

  it('finds every word, wherever it stands', () => {
    expect(codes({ q: 'read ORDER' })).toEqual(['order_read']);
    expect(codes({ q: ' ' })).toHaveLength(3);
  });

  it('filters by effect and by source', () => {
    expect(codes({ effect: 'not-held' })).toEqual(['order_write']);
    expect(codes({ source: 'group:erp' })).toEqual(['order_read', 'order_write']);
    expect(codes({ source: 'direct', effect: 'counts' })).toEqual(['ticket_read']);
    expect(codes({ source: 'group:gone' })).toEqual([]);
  });

  it('sorts both ways, ties by name', () => {
    expect(codes({})).toEqual(['order_read', 'order_write', 'ticket_read']);
    expect(codes({ sort: '-name' })).toEqual(['ticket_read', 'order_write', 'order_read']);
    expect(codes({ sort: 'effect' })).toEqual(['ticket_read', 'order_write', 'order_read']);
    expect(codes({ sort: 'source' })).toEqual(['ticket_read', 'order_read', 'order_write']);
    expect(codes({ sort: 'nonsense' })).toEqual(codes({}));
  });

  it('offers the sources that occur', () => {
    expect(sourceChoices(held)).toEqual([
      { value: 'direct', label: 'Direct', note: '2 permissions' },
      { value: 'group:erp', label: 'ERP', note: '2 permissions' },
    ]);
  });
});
