import type { CallCredential } from '#src/contract/call-record.ts';
import type { PresentedCredential } from '#src/domain/call-question.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';

type Line = readonly [
  everyDays: number,
  method: string,
  address: string,
  credential:
    | 'none'
    | 'unreadable'
    | 'token'
    | 'unknown-token'
    | 'unknown-key'
    | `${'wrong' | 'right'} ${string}`
    | `key ${string}`,
];

/** Calls that are refused again and again, and calls by OAuth 2.0, which belong to no interface user. */
const lines: readonly Line[] = [
  [0.5, 'GET', 'web-shop/product-feed', 'token'],
  [0.7, 'POST', 'logistics/tracking-events', 'token'],
  [11, 'GET', 'web-shop/product-feed', 'unknown-token'],
  [9, 'GET', 'sap/orders', 'none'],
  [23, 'GET', 'sap/invoices', 'unreadable'],
  [6, 'GET', 'sap/orders', 'wrong sap-connector-test'],
  [8, 'GET', 'sap/orders', 'right old-erp'],
  [13, 'GET', 'shop-floor/labels/next', 'unknown-key'],
  [5, 'DELETE', 'sap/orders', 'right edi-gateway'],
  [7, 'GET', 'sap/order', 'right edi-gateway'],
  [10, 'PATCH', 'dealer-portal/tickets', 'right ticket-mail-robot'],
  [17, 'GET', 'haendler-archiv/orders', 'right legacy-ftp-bridge'],
  [2, 'GET', 'service-desk/check', 'right pump-telemetry-gateway-pilot'],
  [19, 'GET', 'service-desk/check/key', 'right monitoring-probe'],
  [3, 'POST', 'shop-floor/stock-movements', 'key Gate'],
  [4, 'POST', 'shop-floor/stock-movements', 'key Gate 2'],
  [3, 'POST', 'shop-floor/stock-movements', 'key Gate 3'],
  [1, 'POST', 'shop-floor/meter-readings', 'key Plant 3'],
  [14, 'POST', 'dealer-portal/tickets', 'key Old portal server'],
  [1, 'GET', 'web-shop/stock', 'key Connector'],
  [8, 'GET', 'dealer-portal/tickets', 'key Bot'],
  [21, 'GET', 'sap/orders', 'key Dataset refresh'],
  [16, 'GET', 'dealer-portal/tickets', 'key Robot'],
];

export type StrangeCall = {
  readonly everyDays: number;
  readonly method: string;
  readonly address: string;
  readonly presented: PresentedCredential;
  readonly credential: CallCredential;
};

function presentedBy(credential: Line[3], keys: readonly StoredApiKey[]): PresentedCredential {
  switch (credential) {
    case 'none':
    case 'unreadable':
      return { kind: credential };
    case 'token':
    case 'unknown-token':
      return { kind: 'oauth2', isTrusted: credential === 'token' };
    case 'unknown-key':
      return { kind: 'api-key', keyId: undefined };
    default: {
      const space = credential.indexOf(' ');
      const [how, who] = [credential.slice(0, space), credential.slice(space + 1)];
      if (how === 'key') {
        const keyId = keys.find(({ label }) => label === who)?.id;
        return { kind: 'api-key', keyId };
      }
      return {
        kind: 'basic',
        email: `${who}@${interfaceDomain}`,
        isPasswordRight: how === 'right',
      };
    }
  }
}

/** What is kept of a credential. */
export function keptOf(
  presented: PresentedCredential,
  keyOf: (id: string) => StoredApiKey | undefined,
): CallCredential {
  switch (presented.kind) {
    case 'none':
    case 'unreadable':
    case 'oauth2':
      return { kind: presented.kind };
    case 'as-user':
      return { kind: 'none' };
    case 'basic':
      return { kind: 'basic', address: presented.email };
    case 'api-key': {
      const key = presented.keyId === undefined ? undefined : keyOf(presented.keyId);
      return { kind: 'api-key', id: key?.id ?? null, prefix: key?.prefix ?? 'ifk_7Qm2' };
    }
  }
}

/** The calls of the tenant that are refused, or come by OAuth 2.0. */
export function strangeCalls(keys: readonly StoredApiKey[]): StrangeCall[] {
  return lines.map(([everyDays, method, address, credential]) => {
    const presented = presentedBy(credential, keys);
    return {
      everyDays,
      method,
      address,
      presented,
      credential: keptOf(presented, (id) => keys.find((key) => key.id === id)),
    };
  });
}
