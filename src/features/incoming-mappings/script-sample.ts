import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';

/** What of an endpoint decides what its script is given. */
export type ScriptEndpoint = Pick<IncomingMapping, 'method' | 'path' | 'hasBody' | 'authMethod'>;

type ScriptSample = {
  /** A body as JSON; nothing where calls have none. */
  readonly data: string | undefined;
  readonly props: string;
  /** Python that reads them, and what it finds. */
  readonly usage: string;
};

const whole = {
  orderNumber: 'A-1042',
  customer: { number: 'C-207', country: 'DE' },
  lines: [{ article: 'PUMP-12', quantity: 2 }],
};

/** Who changes a part of something sends that part. */
const part = { orderNumber: 'A-1042', lines: [{ article: 'PUMP-12', quantity: 3 }] };

function callerOf(authMethod: ScriptEndpoint['authMethod']) {
  if (!requiresInterfaceUser(authMethod)) return null;
  return { name: 'sap-connector', key: authMethod === 'api-key' ? 'Nightly import' : null };
}

function usageOf(lines: readonly (readonly [code: string, found: string])[]): string {
  const width = Math.max(...lines.map(([code]) => code.length));
  return lines.map(([code, found]) => `${code.padEnd(width)}  # ${found}`).join('\n');
}

/** What a call to an endpoint gives its script, made up. */
export function scriptSample({ method, path, hasBody, authMethod }: ScriptEndpoint): ScriptSample {
  const body = method === 'PATCH' ? part : whole;
  const caller = callerOf(authMethod);
  const query = hasBody ? {} : { since: '2026-01-31' };
  return {
    data: hasBody ? JSON.stringify(body, undefined, 2) : undefined,
    props: JSON.stringify({ method, path, query, caller }, undefined, 2),
    usage: usageOf([
      ...(hasBody
        ? ([
            ['data["orderNumber"]', '"A-1042"'],
            ['data["lines"][0]["article"]', '"PUMP-12"'],
          ] as const)
        : ([
            ['data', 'None'],
            ['props["query"].get("since")', '"2026-01-31"'],
          ] as const)),
      ['props["method"]', `"${method}"`],
      caller === null
        ? ['props["caller"]', 'None']
        : ['props["caller"]["name"]', `"${caller.name}"`],
    ]),
  };
}
