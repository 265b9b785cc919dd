import { describe, expect, it } from 'vitest';
import { type FailReason, failReasons } from '#src/contract/call-failure-record.ts';
import { callStep } from '#src/contract/call-step-record.ts';
import { aLicence } from '#src/mocks/builders.ts';
import { aMapping, anApiKey, aSystem } from '#src/test/call-records.ts';
import {
  asConnector,
  byPassword,
  callMoment,
  connector,
  gatedBy,
  toInvoices,
  toOrders,
  toStatus,
} from '#src/test/call-questions.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import type { CallQuestion } from './call-question.ts';
import { canCall, refusalOf } from './can-call.ts';

const past = '2026-03-12T14:05:08.999Z';

type Case = {
  readonly asked: CallQuestion;
  readonly records?: Partial<CallRecords>;
  /** The record that decides, by its name. */
  readonly decides: string | null;
  /** The one change that turns it. */
  readonly remedy: { readonly asked?: CallQuestion; readonly records?: Partial<CallRecords> };
};

const key = (changes: Parameters<typeof anApiKey>[0]) => ({ keys: [anApiKey(changes)] });

const cases: Record<FailReason, Case> = {
  'endpoint.unknown': {
    asked: { ...toOrders, address: 'sap/returns' },
    decides: 'sap',
    remedy: { records: { mappings: [aMapping({ name: 'returns' })] } },
  },
  'endpoint.inactive': {
    asked: toOrders,
    records: { mappings: [aMapping({ active: false })] },
    decides: 'orders',
    remedy: { records: { mappings: [aMapping()] } },
  },
  'system.inactive': {
    asked: toOrders,
    records: { systems: [aSystem({ active: false })] },
    decides: 'sap',
    remedy: { records: { systems: [aSystem()] } },
  },
  'method.mismatch': {
    asked: { ...toOrders, method: 'GET' },
    decides: 'orders',
    remedy: { asked: toOrders },
  },
  'auth-method.mismatch': {
    asked: { ...toInvoices, credential: byPassword },
    decides: 'invoices',
    remedy: { asked: toInvoices },
  },
  'credential.missing': {
    asked: { ...toOrders, credential: { kind: 'none' } },
    decides: null,
    remedy: { asked: toOrders },
  },
  'credential.unreadable': {
    asked: { ...toOrders, credential: { kind: 'unreadable' } },
    decides: null,
    remedy: { asked: toOrders },
  },
  'credential.unknown-user': {
    asked: { ...toOrders, credential: { ...byPassword, email: 'nobody@interfaces.example' } },
    decides: null,
    remedy: { asked: toOrders },
  },
  'credential.wrong-password': {
    asked: { ...toOrders, credential: { ...byPassword, isPasswordRight: false } },
    decides: 'sap-connector',
    remedy: { asked: toOrders },
  },
  'credential.unknown-key': {
    asked: { ...toInvoices, credential: { kind: 'api-key', keyId: undefined } },
    decides: null,
    remedy: { asked: toInvoices },
  },
  'credential.unknown-token': {
    asked: { ...toStatus, credential: { kind: 'oauth2', isTrusted: false } },
    decides: null,
    remedy: { asked: toStatus },
  },
  'key.revoked': {
    asked: toInvoices,
    records: key({ revokedAt: past, expiresAt: past, graceEndsAt: past, disabled: true }),
    decides: 'main',
    remedy: { records: key({}) },
  },
  'key.expired': {
    asked: toInvoices,
    records: key({ expiresAt: callMoment.toISOString(), graceEndsAt: past, disabled: true }),
    decides: 'main',
    remedy: { records: key({}) },
  },
  'key.past-grace': {
    asked: toInvoices,
    records: key({ graceEndsAt: callMoment.toISOString(), disabled: true }),
    decides: 'main',
    remedy: { records: key({}) },
  },
  'key.disabled': {
    asked: toInvoices,
    records: key({ disabled: true }),
    decides: 'main',
    remedy: { records: key({}) },
  },
  'user.inactive': {
    asked: toOrders,
    records: { users: [connector({ active: false })] },
    decides: 'sap-connector',
    remedy: { records: { users: [connector()] } },
  },
  'user.app-only': {
    asked: { ...toOrders, credential: asConnector },
    records: {
      users: [
        connector({
          id: connector().id,
          owner: { kind: 'app', appId: 'app_1', appName: 'Shop sync', userCode: '_SHOP' },
        }),
      ],
    },
    decides: 'sap-connector',
    remedy: { records: { users: [connector()] } },
  },
  'permission.not-held': {
    asked: toOrders,
    records: { users: [connector({ permissions: [] })] },
    decides: 'sap-connector',
    remedy: { records: { users: [connector()] } },
  },
  'licence.switched-off': {
    asked: toOrders,
    records: {
      permissions: gatedBy('SALES'),
      licences: [aLicence({ code: 'SALES', name: 'Sales', enabled: false })],
      users: [connector({ licences: ['SALES'] })],
    },
    decides: 'Sales',
    remedy: { records: { licences: [aLicence({ code: 'SALES', name: 'Sales' })] } },
  },
  'licence.not-held': {
    asked: toOrders,
    records: {
      permissions: gatedBy('SALES'),
      licences: [aLicence({ code: 'SALES', name: 'Sales' })],
    },
    decides: 'sap-connector',
    remedy: { records: { users: [connector({ licences: ['SALES'] })] } },
  },
  'permission.not-carried': {
    asked: toInvoices,
    records: key({ permissions: ['order_read'] }),
    decides: 'main',
    remedy: { records: key({}) },
  },
};

describe.each(failReasons)('%s', (reason) => {
  const { asked, records = {}, decides, remedy } = cases[reason];

  it('refuses, names the record that decides, and stands in the contract', () => {
    const { verdict, failure, steps } = canCall(asked, aCallWorld(records), callMoment);
    expect(verdict).toBe('refused');
    expect(failure?.reason).toBe(reason);
    expect(failure?.record?.name ?? null).toBe(decides);
    expect(refusalOf(asked, aCallWorld(records), callMoment)).toEqual(failure);
    expect(steps.map((step) => callStep.parse(step))).toEqual(steps);
  });

  it('is turned by one change', () => {
    const world = aCallWorld({ ...records, ...remedy.records });
    expect(canCall(remedy.asked ?? asked, world, callMoment)).toMatchObject({
      verdict: 'accepted',
      failure: undefined,
    });
  });
});
