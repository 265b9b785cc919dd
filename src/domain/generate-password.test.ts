import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { password } from '#src/contract/password.ts';
import { generatedAlphabet, generatePassword } from './generate-password.ts';
import { passwordChecklist, passwordWarnings } from './password-check.ts';

fc.configureGlobal({ numRuns: 1000 });

/** Bytes from a small generator (mulberry32), so that a run can be repeated. */
function bytesFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (count: number) => Uint8Array.from({ length: count }, next);
}

describe('a generated password', () => {
  it('satisfies every rule and warns of nothing', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const generated = generatePassword(bytesFrom(seed));
        expect(passwordChecklist(generated).every((item) => item.met)).toBe(true);
        expect(password.parse(generated)).toBe(generated);
        expect(passwordWarnings(generated)).toEqual([]);
      }),
    );
  });

  it('has 20 characters, none of them a look-alike, and a letter or digit at both ends', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const generated = generatePassword(bytesFrom(seed));
        expect(generated).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9._-]{18}[a-zA-Z0-9]$/);
        expect(generated).not.toMatch(/[0Oo1lIi|]/);
        expect(generated.match(/[._-]/g)).toHaveLength(2);
      }),
    );
  });

  it('satisfies the rules even on a poor source', () => {
    for (const byte of [0, 1, 127, 200]) {
      const generated = generatePassword((count) => new Uint8Array(count).fill(byte));
      expect(passwordChecklist(generated).every((item) => item.met)).toBe(true);
    }
  });

  it('throws bytes away that would make some characters likelier than others', () => {
    const startingWith = (...bytes: number[]) => {
      const left = [...bytes];
      return generatePassword((count) =>
        Uint8Array.from({ length: count }, () => left.shift() ?? 0),
      );
    };
    // The first character that is drawn is one of 23: the bytes from 253 on are left over.
    expect(startingWith(255, 254, 253)).toBe(startingWith());
    expect(startingWith(252)).toContain('z');
    expect(startingWith()).not.toContain('z');
  });

  it('uses its whole alphabet, evenly, in every place', () => {
    const source = bytesFrom(42);
    const rounds = 20_000;
    const seen = new Map<string, number>();
    const symbolsAt = Array.from({ length: 20 }, () => 0);
    for (let round = 0; round < rounds; round += 1) {
      Array.from(generatePassword(source)).forEach((character, place) => {
        seen.set(character, (seen.get(character) ?? 0) + 1);
        if ('-_.'.includes(character)) symbolsAt[place] = (symbolsAt[place] ?? 0) + 1;
      });
    }
    expect(Array.from(seen.keys()).toSorted()).toEqual(Array.from(generatedAlphabet).toSorted());
    const expected = (rounds * 2) / 18;
    for (const count of symbolsAt.slice(1, -1)) {
      expect(Math.abs(count - expected)).toBeLessThan(expected * 0.1);
    }
    expect(symbolsAt[0]).toBe(0);
    expect(symbolsAt[19]).toBe(0);
    for (const letters of ['abcdefghjkmnpqrstuvwxyz', 'ACDEFHJKLMNPQRTUVWXY', '23456789', '-_.']) {
      const counts = Array.from(letters, (character) => seen.get(character) ?? 0);
      expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.15);
    }
  });
});
