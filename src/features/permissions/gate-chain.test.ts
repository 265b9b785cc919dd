import { describe, expect, test } from 'vitest';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { gateChain, gateSentence } from './gate-chain.ts';

const at = '2026-01-01T00:00:00Z';
const shared = {
  etag: '"1"',
  description: '',
  origin: { kind: 'console' } as const,
  heldBy: { users: 0, groups: 0 },
  createdAt: at,
  updatedAt: at,
};

function aPermission(code: string, gates: { parent?: string; licence?: string } = {}): Permission {
  return {
    ...shared,
    code,
    name: `Name of ${code}`,
    parent: gates.parent ?? null,
    licence: gates.licence ?? null,
  };
}

const aLicence = (code: string, enabled = true): Licence => ({
  ...shared,
  code,
  name: `Licence ${code}`,
  enabled,
  locks: [],
  gates: [],
});

describe('the chain', () => {
  test('is the permission and what is above it, nearest first, each with its licence', () => {
    const child = aPermission('child', { parent: 'middle' });
    const middle = aPermission('middle', { parent: 'top', licence: 'on' });
    const top = aPermission('top', { licence: 'off' });
    const steps = gateChain(child, {
      permissions: [child, middle, top],
      licences: [aLicence('on'), aLicence('off', false)],
    });
    expect(steps.map((step) => [step.code, step.licence?.code, step.licence?.isEnabled])).toEqual([
      ['child', undefined, undefined],
      ['middle', 'on', true],
      ['top', 'off', false],
    ]);
    expect(gateSentence(steps)).toContain(
      'counts for nobody: the licence Licence off is switched off',
    );
  });

  test('ends where it bites its own tail, and at a permission that nobody knows', () => {
    const one = aPermission('one', { parent: 'other' });
    const other = aPermission('other', { parent: 'one' });
    const records = { permissions: [one, other], licences: [] };
    expect(gateChain(one, records).map((step) => step.code)).toEqual(['one', 'other']);
    const lost = aPermission('lost', { parent: 'gone' });
    expect(gateChain(lost, records).at(-1)).toEqual({
      code: 'gone',
      name: undefined,
      licence: undefined,
    });
  });

  test('calls a licence that nobody knows by its code, and takes it for off', () => {
    const one = aPermission('one', { licence: 'GONE' });
    const steps = gateChain(one, { permissions: [one], licences: [] });
    expect(steps.map((step) => step.licence)).toEqual([
      { code: 'GONE', name: 'GONE', isEnabled: false },
    ]);
  });
});

describe('the sentence', () => {
  test('says who it counts for', () => {
    const free = aPermission('free');
    const gated = aPermission('gated', { licence: 'on' });
    const records = { permissions: [free, gated], licences: [aLicence('on')] };
    expect(gateSentence(gateChain(free, records))).toContain('everybody who holds it');
    expect(gateSentence(gateChain(gated, records))).toContain('hold the licence Licence on');
  });
});
