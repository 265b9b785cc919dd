import { crc32 as zlibSum } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { apiKeyLength, checkApiKeyForm, generateApiKey, marksOf } from './api-key.ts';
import { crc32 } from './crc32.ts';

fc.configureGlobal({ numRuns: 1000 });

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const anyBytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
/** Bytes that come round again, with enough variety that the drawing ends. */
const keyFrom = (bytes: Uint8Array) => {
  let round = 0;
  return generateApiKey((count) => {
    round += 1;
    return Uint8Array.from({ length: count }, (_, index) => (bytes[index] ?? 0) + round);
  });
};
const anyKey = anyBytes.map(keyFrom);

describe('CRC32', () => {
  test.each([
    ['', 0x00_00_00_00],
    ['a', 0xe8_b7_be_43],
    ['abc', 0x35_24_41_c2],
    ['123456789', 0xcb_f4_39_26],
    ['The quick brown fox jumps over the lazy dog', 0x41_4f_a3_39],
  ])('of "%s"', (text, sum) => {
    expect(crc32(text)).toBe(sum);
  });

  it('is that of zlib, for any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(crc32(text)).toBe(zlibSum(new TextEncoder().encode(text)));
      }),
    );
  });
});

describe('a new key', () => {
  it('has its mark, 32 random characters and the checksum of both', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(key).toMatch(/^ifk_[0-9A-Za-z]{38}$/);
        expect(key).toHaveLength(apiKeyLength);
        const sum = Array.from(key.slice(-6)).reduce(
          (value, character) => value * 62 + alphabet.indexOf(character),
          0,
        );
        expect(sum).toBe(crc32(key.slice(0, -6)));
      }),
    );
  });

  it('draws every character equally often: bytes that would favour some are thrown away', () => {
    const startingWith = (...bytes: number[]) => {
      const left = [...bytes];
      return generateApiKey((count) =>
        Uint8Array.from({ length: count }, () => left.shift() ?? 0),
      ).slice(4, 8);
    };
    // 62 goes four times into 256: the bytes from 248 on are left over.
    expect(startingWith(248, 255, 61, 247, 62)).toBe('zz00');
  });

  it('fills a short checksum up', () => {
    // A key in 62 has a checksum that begins with 0; one of the first hundreds does for certain.
    const keys = Array.from({ length: 500 }, (_, index) =>
      keyFrom(Uint8Array.from({ length: 64 }, (_, place) => (index * 31 + place * 7) % 256)),
    );
    const padded = keys.filter((key) => key.at(-6) === '0');
    expect(padded.length).toBeGreaterThan(0);
    expect(padded.map((key) => checkApiKeyForm(key).kind)).not.toContain('mistyped');
  });
});

describe('the form of a key', () => {
  it('is recognised, and what may be shown of it is taken', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(checkApiKeyForm(key)).toEqual({ kind: 'key', ...marksOf(key) });
        expect(marksOf(key)).toEqual({ prefix: key.slice(0, 8), last4: key.slice(38) });
      }),
    );
  });

  it('gives a single wrong character away', () => {
    const anyPlace = fc.integer({ min: 4, max: apiKeyLength - 1 });
    const anyCharacter = fc.constantFrom(...Array.from(alphabet));
    fc.assert(
      fc.property(anyKey, anyPlace, anyCharacter, (key, place, character) => {
        fc.pre(key[place] !== character);
        const typed = key.slice(0, place) + character + key.slice(place + 1);
        expect(checkApiKeyForm(typed)).toEqual({ kind: 'mistyped', fault: 'checksum' });
      }),
    );
  });

  it('gives two neighbours in the wrong order away', () => {
    fc.assert(
      fc.property(anyKey, fc.integer({ min: 4, max: apiKeyLength - 2 }), (key, place) => {
        const swapped = key.charAt(place + 1) + key.charAt(place);
        const typed = key.slice(0, place) + swapped + key.slice(place + 2);
        fc.pre(typed !== key);
        expect(checkApiKeyForm(typed)).toEqual({ kind: 'mistyped', fault: 'checksum' });
      }),
    );
  });

  const key = keyFrom(new Uint8Array(64).fill(7));

  test.each([
    [key.slice(0, -1), 'length'],
    [`${key}0`, 'length'],
    ['ifk_', 'length'],
    [`${key} `, 'characters'],
    [`${key.slice(0, 20)}-${key.slice(21)}`, 'characters'],
    [`${key.slice(0, 20)}ä${key.slice(21)}`, 'characters'],
  ])('%s is mistyped: %s', (typed, fault) => {
    expect(checkApiKeyForm(typed)).toEqual({ kind: 'mistyped', fault });
  });

  test.each(['', 'Password1', ` ${key}`, key.toUpperCase(), key.slice(4)])(
    '"%s" is not a key',
    (typed) => {
      expect(checkApiKeyForm(typed)).toEqual({ kind: 'not-a-key' });
    },
  );

  it('is told of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(checkApiKeyForm(text).kind).not.toBe('key');
        expect(checkApiKeyForm(`ifk_${text}`).kind).toBe('mistyped');
      }),
    );
  });
});
