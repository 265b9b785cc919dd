import { describe, expect, it, test } from 'vitest';
import {
  type FailedStep,
  failedStep,
  type FailReason,
  failReasons,
} from '#src/contract/call-failure-record.ts';
import { type CallFix, fixWords } from './call-fixes.ts';
import { failureSentence, fixFor, type RefusalStatus, statusOfReason } from './call-reasons.ts';

const mapping = { kind: 'incoming-mapping', id: 'map_1', name: 'Create order' } as const;
const system = { kind: 'system', id: 'sys_1', name: 'SAP' } as const;
const user = { kind: 'interface-user', id: 'usr_1', name: 'SAP connector' } as const;
const key = { kind: 'api-key', id: 'key_1', name: 'Plant 2' } as const;
const permission = { kind: 'permission', id: 'order_write', name: 'Write orders' } as const;
const licence = { kind: 'licence', id: 'SALES', name: 'Sales' } as const;

type Row = readonly [
  step: Pick<FailedStep, 'reason' | 'record'> & Record<string, unknown>,
  status: RefusalStatus,
  sentence: string,
  fix: CallFix['action'],
  words: string,
];

const rows: readonly Row[] = [
  [
    { reason: 'endpoint.unknown', record: system, address: 'sap/orders' },
    404,
    'SAP has no endpoint at /orders.',
    'add-mapping',
    'Add an incoming mapping for /orders to SAP',
  ],
  [
    { reason: 'endpoint.unknown', record: system, address: 'sap' },
    404,
    'SAP has no endpoint at /.',
    'choose-endpoint',
    'Choose an endpoint that exists',
  ],
  [
    { reason: 'endpoint.unknown', record: null, address: 'sop/orders' },
    404,
    'There is no endpoint at /dc/sop/orders.',
    'choose-endpoint',
    'Choose an endpoint that exists',
  ],
  [
    { reason: 'endpoint.inactive', record: mapping },
    404,
    'The endpoint Create order is inactive.',
    'activate-mapping',
    'Activate Create order',
  ],
  [
    { reason: 'system.inactive', record: system },
    404,
    'The system SAP is inactive, and its endpoints with it.',
    'activate-system',
    'Activate SAP',
  ],
  [
    { reason: 'method.mismatch', record: mapping, given: 'GET', allowed: ['POST', 'PUT'] },
    405,
    'The endpoint answers to POST, PUT, not to GET.',
    'use-method',
    'Use POST',
  ],
  [
    { reason: 'method.mismatch', record: mapping, given: 'GET', allowed: [] },
    405,
    'The endpoint answers to no method, not even to GET.',
    'choose-endpoint',
    'Choose an endpoint that exists',
  ],
  [
    { reason: 'auth-method.mismatch', record: mapping, expected: 'basic', given: 'api-key' },
    401,
    'Create order takes Basic authentication, not an API key.',
    'use-auth-method',
    'Use Basic authentication',
  ],
  [
    { reason: 'auth-method.mismatch', record: mapping, expected: 'oauth2', given: null },
    401,
    'Create order takes OAuth 2.0, which has no interface user.',
    'use-auth-method',
    'Use OAuth 2.0',
  ],
  [
    { reason: 'credential.missing', record: null, expected: 'basic' },
    401,
    'The call carries no credential.',
    'send-credential',
    'Send an address and a password',
  ],
  [
    { reason: 'credential.missing', record: null, expected: null },
    401,
    'The call carries no credential.',
    'send-credential',
    'Send a credential',
  ],
  [
    { reason: 'credential.unreadable', record: null, expected: 'api-key' },
    401,
    'The Authorization header has no form that the gateway knows.',
    'send-credential',
    'Send an API key',
  ],
  [
    { reason: 'credential.unknown-user', record: null },
    401,
    'No interface user has this address.',
    'correct-credential',
    'Correct the address',
  ],
  [
    { reason: 'credential.wrong-password', record: user },
    401,
    'The password is not the one of SAP connector.',
    'set-password',
    'Set a password for SAP connector',
  ],
  [
    { reason: 'credential.unknown-key', record: null },
    401,
    'No interface user has this API key.',
    'correct-credential',
    'Correct the key',
  ],
  [
    { reason: 'credential.unknown-token', record: null },
    401,
    'The identity provider does not vouch for this token.',
    'correct-credential',
    'Send another token of the identity provider',
  ],
  [
    { reason: 'key.revoked', record: key, user },
    401,
    'The key Plant 2 of SAP connector is revoked, for good.',
    'issue-key',
    'Issue an API key for SAP connector',
  ],
  [
    { reason: 'key.expired', record: key, user },
    401,
    'The key Plant 2 of SAP connector has expired.',
    'issue-key',
    'Issue an API key for SAP connector',
  ],
  [
    { reason: 'key.past-grace', record: key, user },
    401,
    'The key Plant 2 of SAP connector was rotated, and its grace period is over.',
    'issue-key',
    'Issue an API key for SAP connector',
  ],
  [
    { reason: 'key.disabled', record: key },
    401,
    'The key Plant 2 is disabled.',
    'enable-key',
    'Enable Plant 2',
  ],
  [
    { reason: 'user.inactive', record: user },
    403,
    'SAP connector is inactive.',
    'activate-user',
    'Activate SAP connector',
  ],
  [
    { reason: 'user.app-only', record: user, appName: 'Shop sync' },
    403,
    'Only the app Shop sync can use SAP connector.',
    'add-user',
    'Add an interface user',
  ],
  [
    { reason: 'permission.not-held', record: user, permission },
    403,
    'SAP connector does not hold Write orders, neither directly nor through a group.',
    'grant-permission',
    'Grant Write orders to SAP connector',
  ],
  [
    { reason: 'licence.switched-off', record: licence, permission },
    403,
    'Write orders needs the licence Sales, which is switched off.',
    'enable-licence',
    'Enable Sales',
  ],
  [
    { reason: 'licence.not-held', record: user, licence, permission },
    403,
    'Write orders needs the licence Sales, which SAP connector does not hold.',
    'give-licence',
    'Add SAP connector to a group with the licence Sales',
  ],
  [
    { reason: 'permission.not-carried', record: key, permission, user },
    403,
    'The key Plant 2 was issued without Write orders.',
    'rotate-key',
    'Rotate Plant 2',
  ],
];

/** The step that goes with the reason is the contract's to say. */
function asStep(row: Row[0]): FailedStep {
  const option = failedStep.options.find(({ shape }) => shape.reason.value === row.reason);
  return failedStep.parse({ ...row, outcome: 'failed', step: option?.shape.step.value });
}

test.each(rows)('%j', (row, status, sentence, action, words) => {
  const step = asStep(row);
  expect(statusOfReason(step.reason)).toBe(status);
  expect(failureSentence(step)).toBe(sentence);
  expect(fixFor(step).action).toBe(action);
  expect(fixWords(fixFor(step))).toBe(words);
});

describe('the table of reasons', () => {
  it('has a row for each of them', () => {
    const covered = new Set<FailReason>(rows.map(([step]) => step.reason));
    expect(failReasons.filter((reason) => !covered.has(reason))).toEqual([]);
  });

  it('names in a fix the record to change, or none where the caller has to change', () => {
    const byCaller = new Set(['choose-endpoint', 'use-method', 'use-auth-method', 'add-user']);
    for (const [row] of rows) {
      const fix = fixFor(asStep(row));
      const isOfCaller = byCaller.has(fix.action) || fix.action.endsWith('-credential');
      expect(fix.record === null).toBe(isOfCaller);
    }
  });
});
