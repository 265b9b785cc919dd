import { anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import type { CallQuestion, PresentedCredential } from '#src/domain/call-question.ts';

/** What the tests ask about the plain world of `call-worlds`: who comes, and where to. */

export const callMoment = new Date('2026-03-12T14:05:09.000Z');

/** The user of the plain world, but for what is given. */
export const connector = (changes: Parameters<typeof anInterfaceUser>[0] = {}) =>
  anInterfaceUser({ name: 'sap-connector', permissions: ['order_write'], ...changes });

export const byPassword = {
  kind: 'basic',
  email: connector().email ?? '',
  isPasswordRight: true,
} as const satisfies PresentedCredential;
export const byKey = { kind: 'api-key', keyId: 'key_main' } as const satisfies PresentedCredential;
export const byToken = { kind: 'oauth2', isTrusted: true } as const satisfies PresentedCredential;
export const asConnector: PresentedCredential = { kind: 'as-user', userId: connector().id };

export const toOrders: CallQuestion = {
  credential: byPassword,
  method: 'POST',
  address: 'sap/orders',
};
export const toInvoices: CallQuestion = {
  credential: byKey,
  method: 'POST',
  address: 'sap/invoices',
};
export const toStatus: CallQuestion = { credential: byToken, method: 'GET', address: 'sap/status' };

/** The permission of all endpoints of the plain world, waiting for a licence. */
export const gatedBy = (licence: string) => [
  aPermission({ code: 'order_write', name: 'Write orders', licence }),
];
