import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyManifestText } from '#src/test/any-manifest.ts';
import {
  brokenReferences,
  documentedFragment,
  smallManifest,
  ticketingSuite,
} from '#src/test/manifest-samples.ts';
import { aLiveState, thisApp } from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { withDeclarationStubs } from './declaration-stubs.ts';
import { surroundingsIn } from './live-state.ts';
import { planManifest } from './plan-manifest.ts';

fc.configureGlobal({ numRuns: 1000 });

const state = aLiveState();
const surroundings = surroundingsIn(state, null);

/** Whatever the text: an answer, in order, within the text, and a plan where there is a manifest. */
function expectAnswer(text: string): void {
  const { findings, manifest } = checkManifest(text, surroundings);
  const lines = text.split(/\r\n|\n|\r/);
  let last = { line: 0, column: 0 };
  for (const { line, column, endLine, endColumn } of findings) {
    expect(line > last.line || (line === last.line && column >= last.column)).toBe(true);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 2);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    last = { line, column };
  }
  expect(manifest === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  const before = structuredClone(state);
  const plan = manifest && planManifest({ manifest, state, app: thisApp }).plan;
  expect(plan?.counts.blocked ?? 0).toBe(0);
  expect(state).toEqual(before);
  const completed = checkManifest(withDeclarationStubs(text, surroundings), surroundings);
  expect(completed.findings.length).toBeLessThanOrEqual(findings.length + 1000);
}

const samples = [brokenReferences, documentedFragment, smallManifest, ticketingSuite];
const nastyPieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '/',
  '/*',
  '*/',
  '//',
  '\n',
  '\r',
  '\t',
  ' ',
  '_',
  '~',
  '__proto__',
  'constructor',
  'null',
  'true',
  '-',
  '0',
  '1e',
  '1.',
  '\\u',
  '\\ud800',
  '\uD800',
  '😀',
  '"users"',
  '"code"',
  '"_A"',
  '\u2028',
  '\uFEFF',
  '\0',
];

describe('a check answers', () => {
  it('any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), expectAnswer));
  });

  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...nastyPieces), { maxLength: 60 }).map((parts) => parts.join('')),
        expectAnswer,
      ),
    );
  });

  it('real manifests with something cut, put in or doubled', () => {
    const anyMutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(30),
      piece: fc.oneof(fc.constantFrom(...nastyPieces), fc.string({ maxLength: 5 })),
    });
    const mutated = fc
      .tuple(
        fc.oneof(fc.constantFrom(...samples), anyManifestText),
        fc.array(anyMutation, { minLength: 1, maxLength: 4 }),
      )
      .map(([text, mutations]) => {
        let result = text;
        for (const { at, length, piece } of mutations) {
          const from = Math.floor(at * result.length);
          result = result.slice(0, from) + piece + result.slice(from + length);
        }
        return result;
      });
    fc.assert(fc.property(mutated, expectAnswer));
  });

  it('brackets of any depth, whatever they stand in', () => {
    const openers = ['[', '{"a":', '{"a":[', '"\\"[', '/*"*/[', '//"\n[', '"\n[', '{]', '[}'];
    const deep = fc
      .tuple(fc.constantFrom(...openers), fc.constantFrom(...openers), fc.nat(50_000))
      .map(([one, other, count]) => (one + other).repeat(count));
    fc.assert(
      fc.property(deep, (text) => {
        expect(checkManifest(text, surroundings).manifest).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('the JSON of a manifest', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is what JSON.parse takes, and nothing else', () => {
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...nastyPieces), { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({
        unit: fc.constantFrom(...Array.from('{}[]":,\\0123.e-+ \nabtrufalsn/*')),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(anyText, (value) => {
        const text = `{"config_fields": ${value}}`;
        const codes = checkManifest(text, surroundings).findings.map(({ code }) => code);
        expect(codes.some((code) => code.startsWith('json.'))).toBe(!isJson(text));
      }),
      { numRuns: 5000 },
    );
  });
});
