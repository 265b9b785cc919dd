import { describe, expect, it, test } from 'vitest';
import { apiKeyStates } from '#src/contract/api-key-record.ts';
import { keyEnd, keyMarks, keyStateFacts, keyStateSentence } from './key-state-words.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const past = '2026-03-11T00:00:00.000Z';
const soon = '2026-03-16T14:05:09.000Z';
const later = '2026-09-01T00:00:00.000Z';
const plain = { expiresAt: later, graceEndsAt: null, revokedAt: null };

test.each(apiKeyStates)('%s has a word and a sentence', (state) => {
  expect(keyStateFacts[state].label).not.toBe('');
  expect(keyStateSentence({ ...plain, state }, now)).toMatch(/\.$/);
});

describe('the sentence', () => {
  it('says when', () => {
    expect(keyStateSentence({ ...plain, state: 'expiring', expiresAt: soon }, now)).toContain(
      'in 4 days',
    );
    expect(keyStateSentence({ ...plain, state: 'in-grace', graceEndsAt: soon }, now)).toMatch(
      /until 16 Mar 2026, \d\d:\d\d:\d\d \S+, beside its successor/,
    );
    expect(keyStateSentence({ ...plain, state: 'revoked', revokedAt: past }, now)).toMatch(
      /revoked on 1[01] Mar 2026/,
    );
  });

  it('tells the end of a grace period from that of the key', () => {
    expect(keyStateSentence({ ...plain, state: 'expired', graceEndsAt: past }, now)).toContain(
      'its grace period ended',
    );
    expect(keyStateSentence({ ...plain, state: 'expired', expiresAt: past }, now)).toMatch(
      /^It ended on/,
    );
  });
});

test('a key ends at its own end or at that of its grace period, whichever comes first', () => {
  expect(keyEnd({ expiresAt: later, graceEndsAt: soon })).toBe(soon);
  expect(keyEnd({ expiresAt: soon, graceEndsAt: later })).toBe(soon);
  expect(keyEnd({ expiresAt: null, graceEndsAt: soon })).toBe(soon);
  expect(keyEnd({ expiresAt: null, graceEndsAt: null })).toBeNull();
});

test('a key is told apart by how it begins and ends', () => {
  expect(keyMarks({ prefix: 'ifk_a1B2', last4: '9xYz' })).toBe('ifk_a1B2…9xYz');
});
