import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftChange } from '#src/contract/impact-record.ts';
import { anyCallMoment, anyCallRecords } from '#src/test/any-call.ts';
import { callTo } from './call-question.ts';
import { indexCallWorld } from './call-world.ts';
import { everyCaller } from './callers.ts';
import { canCall } from './can-call.ts';
import { draftWorld } from './draft-world.ts';
import { impactOf } from './impact.ts';
import { namedChange, type NamedChange } from './named-change.ts';

describe('over any world and any change', () => {
  const selection = fc.record({
    ids: fc.subarray(['ada', 'bo', 'cy', 'nobody'], { minLength: 1 }),
  });
  const anyGroup = fc.constantFrom('ADMINS', 'G1', 'ALL_USERS', 'gone');
  const anyChange: fc.Arbitrary<NamedChange> = fc
    .oneof(
      fc.record({
        kind: fc.constantFrom('deactivate-user', 'delete-user'),
        userId: fc.constantFrom('ada', 'bo', 'cy'),
      }),
      fc.record({
        kind: fc.constant('change-grants'),
        userId: fc.constantFrom('ada', 'bo'),
        permissions: fc.subarray(['p1', 'p2', 'p3']),
        groups: fc.subarray(['ADMINS', 'G1']),
        active: fc.constantFrom(false, undefined),
      }),
      fc.record({
        kind: fc.constant('change-users'),
        request: fc.oneof(
          fc.record({ action: fc.constantFrom('activate', 'deactivate', 'delete'), selection }),
          fc.record({
            action: fc.constantFrom('grant', 'revoke'),
            permissions: fc.subarray(['p1', 'p2', 'p3'], { minLength: 1 }),
            selection,
          }),
          fc.record({
            action: fc.constantFrom('add-to-group', 'remove-from-group'),
            groups: fc.subarray(['ADMINS', 'G1'], { minLength: 1 }),
            selection,
          }),
        ),
      }),
      fc.record({
        kind: fc.constantFrom('disable-key', 'revoke-key'),
        keyId: fc.constantFrom('ada 1', 'bo 1', 'nobody 1'),
      }),
      fc.record({
        kind: fc.constant('delete-permission'),
        permission: fc.constantFrom('p1', 'p2', 'p3'),
      }),
      fc.record({
        kind: fc.constant('change-group'),
        group: anyGroup,
        permissions: fc.subarray(['p1', 'p2', 'p3']),
        licences: fc.subarray(['L1', 'L2']),
      }),
      fc.record({ kind: fc.constant('delete-group'), group: anyGroup }),
      fc.record({
        kind: fc.constant('leave-group'),
        group: anyGroup,
        userIds: fc.subarray(['ada', 'bo', 'cy'], { minLength: 1 }),
      }),
      fc.record({
        kind: fc.constantFrom('disable-licence', 'delete-licence'),
        licence: fc.constantFrom('L1', 'L2'),
      }),
      fc.record({
        kind: fc.constantFrom('deactivate-system', 'delete-system'),
        systemId: fc.constantFrom('erp', 'shop'),
      }),
      fc.record({
        kind: fc.constantFrom('deactivate-mapping', 'delete-mapping'),
        mappingId: fc.constantFrom('erp /a GET', 'shop /b POST'),
      }),
      fc.record({
        kind: fc.constant('change-mapping'),
        mappingId: fc.constantFrom('erp /a GET', 'shop /b POST'),
        path: fc.constantFrom('/a', '/c'),
        permission: fc.constantFrom('p1', 'p2'),
        authMethod: fc.constantFrom('basic', 'api-key', 'oauth2'),
      }),
    )
    .map((change) =>
      namedChange(draftChange.parse(change), (request) =>
        'ids' in request.selection ? request.selection.ids : [],
      ),
    );

  it('finds what the evaluator says of every endpoint and every credential', () => {
    fc.assert(
      fc.property(
        anyCallRecords,
        fc.array(anyChange, { minLength: 1, maxLength: 3 }),
        (records, changes) => {
          const before = indexCallWorld(records);
          const after = changes.reduce(
            (world, one) => draftWorld(world, one, anyCallMoment),
            before,
          );
          const expected = records.mappings.flatMap((mapping) => {
            const target = callTo(mapping, before);
            if (target === undefined) return [];
            return Array.from(everyCaller(before)).flatMap(({ credential, user, key }) => {
              const question = { credential, ...target };
              const isLost =
                canCall(question, before, anyCallMoment).verdict === 'accepted' &&
                canCall(question, after, anyCallMoment).verdict === 'refused';
              return isLost ? [`${mapping.id} ${user?.id} ${key?.id}`] : [];
            });
          });
          const found = impactOf(changes, before, anyCallMoment).map(
            ({ mapping, user, credential }) =>
              `${mapping.id} ${user?.id} ${credential.kind === 'api-key' ? credential.id : undefined}`,
          );
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 1000 },
    );
  });
});
