import * as fc from 'fast-check';
import { aGroup, aLicence, anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { CallQuestion, PresentedCredential } from '#src/domain/call-question.ts';
import { aMapping, anApiKey, aSystem } from './call-records.ts';
import type { CallRecords } from './call-worlds.ts';

const users = ['ada', 'bo', 'cy'];
const systems = ['erp', 'shop'];
const permissions = ['p1', 'p2', 'p3'];
const licences = ['L1', 'L2'];
const groups = ['ALL_USERS', 'ADMINS', 'G1'];
const paths = ['/a', '/b'];
const methods = ['GET', 'POST'] as const;
const app = { kind: 'app', appId: 'app_1', appName: 'Sync', userCode: '_SYNC' } as const;

/** Moments around the one that the calls are made at. */
export const anyCallMoment = new Date('2026-03-12T14:05:09.000Z');
const moments = [
  '2026-03-12T14:05:08.999Z',
  '2026-03-12T14:05:09.000Z',
  '2026-06-01T00:00:00.000Z',
];

const someOf = (codes: readonly string[]) => fc.subarray([...codes]);
/** All of them as often as some. */
const mostOf = (codes: readonly string[]) =>
  fc.tuple(fc.boolean(), someOf(codes)).map(([isAll, some]) => (isAll ? Array.from(codes) : some));
/** Likelier to be true than not, so that enough calls are accepted. */
const mostly = fc.constantFrom(true, true, true, true, true, true, true, false);
const mostlyNull = fc
  .tuple(mostly, fc.constantFrom(...moments))
  .map(([isNull, moment]) => (isNull ? null : moment));

/** One record for each of the given names. */
function each<T>(names: readonly string[], make: (name: string) => fc.Arbitrary<T>) {
  return fc.tuple(...names.map(make));
}

/** A small world in which most things are on. */
export const anyCallRecords: fc.Arbitrary<CallRecords> = fc.record({
  users: each(users, (name) =>
    fc
      .record({
        active: mostly,
        hasPassword: mostly,
        owner: mostly.map((isOurs) => (isOurs ? ({ kind: 'console' } as const) : app)),
        permissions: mostOf(permissions),
        groups: someOf(['ADMINS', 'G1', 'UNKNOWN']),
        licences: someOf(licences),
      })
      .map((changes) =>
        anInterfaceUser({ id: name, name, email: `${name}@interfaces.example`, ...changes }),
      ),
  ),
  systems: each(systems, (name) => mostly.map((active) => aSystem({ id: name, name, active }))),
  mappings: each(
    systems.flatMap((system) =>
      paths.flatMap((path) => methods.map((method) => `${system} ${path} ${method}`)),
    ),
    (name) =>
      fc
        .record({
          active: mostly,
          authMethod: fc.constantFrom('basic', 'api-key', 'oauth2'),
          permission: fc.constantFrom(...permissions),
          isThere: mostly,
        })
        .map(({ isThere, ...changes }) => {
          const [systemId = '', path = ''] = name.split(' ');
          const method = name.endsWith('GET') ? 'GET' : 'POST';
          return isThere ? [aMapping({ id: name, systemId, name, path, method, ...changes })] : [];
        }),
  ).map((mappings) => mappings.flat()),
  keys: each(
    [...users, 'nobody'].flatMap((user) => [`${user} 1`, `${user} 2`]),
    (label) =>
      fc
        .record({
          disabled: mostly.map((isOn) => !isOn),
          revokedAt: mostlyNull.map((moment) => (moment === moments[0] ? moment : null)),
          expiresAt: mostlyNull,
          graceEndsAt: mostlyNull,
          permissions: mostOf(permissions),
        })
        .map((changes) =>
          anApiKey({ id: label, label, userId: label.split(' ')[0] ?? '', ...changes }),
        ),
  ),
  groups: each(groups, (code) =>
    fc
      .record({ permissions: someOf(permissions), licences: someOf(licences) })
      .map((changes) =>
        aGroup({ code, name: code, grantsEverything: code === 'ADMINS', ...changes }),
      ),
  ),
  licences: each(licences, (code) =>
    mostly.map((enabled) => aLicence({ code, name: code, enabled })),
  ),
  permissions: each(permissions, (code) =>
    fc.constantFrom(null, null, null, ...licences, 'UNKNOWN').map((licence) => {
      const parent = code === 'p3' ? 'p1' : null;
      return aPermission({ code, name: code, licence, parent });
    }),
  ),
});

const byPassword: fc.Arbitrary<PresentedCredential> = fc.record({
  kind: fc.constant('basic' as const),
  email: fc
    .constantFrom(...users, ...users, 'stranger')
    .map((name) => `${name}@interfaces.example`),
  isPasswordRight: mostly,
});
const byKey: fc.Arbitrary<PresentedCredential> = fc
  .constantFrom(...users.flatMap((name) => [`${name} 1`, `${name} 2`]), 'nobody 1', undefined)
  .map((keyId) => ({ kind: 'api-key', keyId }) as const);
const byToken: fc.Arbitrary<PresentedCredential> = mostly.map(
  (isTrusted) => ({ kind: 'oauth2', isTrusted }) as const,
);
const asUser: fc.Arbitrary<PresentedCredential> = fc
  .constantFrom(...users, 'stranger')
  .map((userId) => ({ kind: 'as-user', userId }) as const);
const byNothing: fc.Arbitrary<PresentedCredential> = fc
  .constantFrom('none', 'unreadable')
  .map((kind) => ({ kind }) as const);
const byWhatItTakes = { basic: byPassword, 'api-key': byKey, oauth2: byToken };

const anyQuestion: fc.Arbitrary<CallQuestion> = fc.record({
  credential: fc.oneof(byPassword, byKey, byToken, asUser, byNothing),
  method: fc.constantFrom(...methods, 'PUT'),
  address: fc.constantFrom('erp/a', 'erp/b', 'shop/a', 'shop/b', 'shop/c', 'nowhere/a'),
});

/** A question that goes to an endpoint as it wants to be called, so that enough of them are accepted. */
function aimedQuestion(mapping: IncomingMapping): fc.Arbitrary<CallQuestion> {
  const { method, path, systemId, authMethod } = mapping;
  const credential = fc.oneof(byWhatItTakes[authMethod], byWhatItTakes[authMethod], asUser);
  return credential.map((credential) => ({ credential, method, address: `${systemId}${path}` }));
}

/** A world and a question about it. */
export const anyCall: fc.Arbitrary<readonly [CallQuestion, CallRecords]> = anyCallRecords.chain(
  (records) => {
    const questions = [anyQuestion, ...records.mappings.map(aimedQuestion)];
    return fc.tuple(fc.oneof(...questions), fc.constant(records));
  },
);
