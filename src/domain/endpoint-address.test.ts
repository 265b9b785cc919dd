import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { systemName } from '#src/contract/system-record.ts';
import {
  addressInGateway,
  endpointLink,
  freeSystemSlug,
  partsOfAddress,
  systemNameKey,
  systemNameRefusal,
  systemSlugOf,
} from './endpoint-address.ts';

fc.configureGlobal({ numRuns: 1000 });

describe('the slug of a system', () => {
  test.each([
    ['SAP', 'sap'],
    ['SAP-ERP', 'sap-erp'],
    ['Händler-Portal', 'haendler-portal'],
    ['-Left--over-', 'left-over'],
    ['Ça-va', 'ca-va'],
    ['東京', ''],
    ['---', ''],
    ['a'.repeat(70), 'a'.repeat(60)],
    [`${'a'.repeat(59)}-b`, 'a'.repeat(59)],
  ])('of "%s" is "%s"', (name, slug) => {
    expect(systemSlugOf(name)).toBe(slug);
  });

  it('fits into an address, and stays when it is made again', () => {
    const anyName = fc.string({
      unit: fc.constantFrom('a', 'Z', '-', 'ä', 'ß', 'é', '東', 'İ'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(anyName, (name) => {
        const slug = systemSlugOf(name);
        expect(slug).toMatch(/^(?:[a-z]+(?:-[a-z]+)*)?$/);
        expect(systemSlugOf(slug)).toBe(slug);
        expect(systemNameRefusal(name) === undefined).toBe(slug !== '');
        expect(slug === '' || systemName.safeParse(slug).success).toBe(true);
      }),
    );
  });

  it('counts on where it is taken', () => {
    expect(freeSystemSlug('SAP', () => false)).toBe('sap');
    const taken = new Set(['sap', 'sap-2']);
    expect(freeSystemSlug('SAP', (slug) => taken.has(slug))).toBe('sap-3');
  });

  it('says what to do when nothing is left', () => {
    expect(systemNameRefusal('東京')).toContain('letter from a to z');
  });
});

describe('the name of a system', () => {
  it('is the same in any case and however its marks are typed', () => {
    expect(systemNameKey('SAP')).toBe(systemNameKey('sap'));
    expect(systemNameKey('Ha\u0308ndler')).toBe(systemNameKey('HÄNDLER'));
    expect(systemNameKey('SAP')).not.toBe(systemNameKey('SAP-ERP'));
  });
});

describe('the address of an endpoint', () => {
  const mapping = { systemSlug: 'sap', path: '/orders/new' };

  test.each([
    ['https://gateway.example', 'https://gateway.example/dc/sap/orders/new'],
    ['https://gateway.example/', 'https://gateway.example/dc/sap/orders/new'],
    ['https://gateway.example/base//', 'https://gateway.example/base/dc/sap/orders/new'],
    ['', '/dc/sap/orders/new'],
  ])('below "%s" is %s', (gateway, link) => {
    expect(endpointLink(gateway, mapping)).toBe(link);
  });

  it('comes apart as it was put together', () => {
    const anySlug = fc.stringMatching(/^[a-z-]+$/);
    const anyPath = fc.stringMatching(/^(?:\/[a-z0-9_-]+)*$/);
    fc.assert(
      fc.property(anySlug, anyPath, (slug, path) => {
        expect(partsOfAddress(addressInGateway(slug, path))).toEqual({ slug, path });
      }),
    );
  });
});
