import { describe, expect, it } from 'vitest';
import { recordedCall, type RecordedCall } from '#src/contract/call-record.ts';
import {
  callerWords,
  credentialMark,
  credentialWords,
  keyLabelOf,
  namedUserOf,
  outcomeWords,
  processingFacts,
  statusWords,
} from './call-words.ts';

const user = { id: 'usr_1', name: 'SAP connector' };

function aCall(changes: Record<string, unknown> = {}): RecordedCall {
  return recordedCall.parse({
    id: 'call_1',
    at: '2026-03-12T14:05:09.000Z',
    method: 'POST',
    address: 'sap/orders',
    system: null,
    mapping: null,
    user: null,
    credential: { kind: 'none' },
    verdict: 'refused',
    reason: 'credential.missing',
    steps: [],
    httpStatus: 401,
    processing: { state: 'not-queued' },
    ...changes,
  });
}

const knownKey = aCall({
  user,
  credential: { kind: 'api-key', id: 'key_1', prefix: 'ifk_a1B2' },
  steps: [
    {
      step: 'credential-known',
      outcome: 'passed',
      reason: 'key.known',
      record: { kind: 'api-key', id: 'key_1', name: 'Production' },
    },
  ],
});
const wrongPassword = aCall({
  credential: { kind: 'basic', address: 'sap-connector@interfaces.example' },
  reason: 'credential.wrong-password',
  steps: [
    {
      step: 'credential-known',
      outcome: 'failed',
      reason: 'credential.wrong-password',
      record: { kind: 'interface-user', ...user },
    },
  ],
});

describe('the credential of a call', () => {
  it('is told by its form, a key by its label', () => {
    expect(credentialWords(knownKey)).toBe('Key Production');
    expect(keyLabelOf(wrongPassword)).toBeUndefined();
    expect(credentialWords(aCall())).toBe('No credential');
    expect(credentialWords(wrongPassword)).toBe('Password');
    expect(credentialWords(aCall({ credential: { kind: 'unreadable' } }))).toBe(
      'Unreadable credential',
    );
    expect(credentialWords(aCall({ credential: { kind: 'oauth2' } }))).toBe('OAuth 2.0 token');
    const unknown = { kind: 'api-key', id: null, prefix: null };
    expect(credentialWords(aCall({ credential: unknown }))).toBe('Unknown API key');
    const unnamed = { kind: 'api-key', id: 'key_9', prefix: null };
    expect(credentialWords(aCall({ credential: unnamed }))).toBe('Key key_9');
  });

  it('shows how a key begins and the address beside a password, and nothing else', () => {
    expect(credentialMark(knownKey)).toBe('ifk_a1B2…');
    expect(credentialMark(wrongPassword)).toBe('sap-connector@interfaces.example');
    expect(credentialMark(aCall())).toBeNull();
    expect(
      credentialMark(aCall({ credential: { kind: 'api-key', id: null, prefix: null } })),
    ).toBeNull();
  });
});

describe('the caller', () => {
  it('is whom the credential identified, or whose password was wrong', () => {
    expect(callerWords(knownKey)).toBe('SAP connector');
    expect(callerWords(wrongPassword)).toBe('SAP connector');
    expect(namedUserOf(wrongPassword)?.id).toBe('usr_1');
  });

  it('is unknown by name otherwise', () => {
    expect(callerWords(aCall())).toBe('Unknown caller');
    expect(callerWords(aCall({ credential: { kind: 'oauth2' } }))).toBe('OAuth 2.0 caller');
    expect(namedUserOf(aCall())).toBeNull();
  });
});

describe('what came of it', () => {
  it('is a word for the outcome and one for the processing', () => {
    expect(outcomeWords({ reason: null })).toBe('Accepted');
    expect(outcomeWords(wrongPassword)).toBe('Wrong password');
    const labels = Object.values(processingFacts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is a status with its words, where it has some', () => {
    expect(statusWords(405)).toBe('405 Method Not Allowed');
    expect(statusWords(418)).toBe('418');
  });
});
