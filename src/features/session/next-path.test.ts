import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

it('keeps an address inside the console, its query included', () => {
  expect(nextPath('/interface-users?q=sap&sort=-name')).toBe('/interface-users?q=sap&sort=-name');
});

it.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example',
  String.raw`/\evil.example`,
  String.raw`\\evil.example`,
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '/sign-in',
  '/sign-in?next=%2Fsign-in',
  '/sign-out',
])('leads to the start page instead of %j', (next) => {
  expect(nextPath(next)).toBe('/');
});

it('never leaves the origin, whatever stands in the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath()), (next) => {
      for (const candidate of [next, `/${next}`, `/\\${next}`]) {
        const path = nextPath(candidate);
        expect(path.startsWith('/')).toBe(true);
        expect(new URL(path, 'https://here.example').origin).toBe('https://here.example');
      }
    }),
  );
});
