import { callEndpoints } from '#src/contract/calls.ts';
import { listAccess } from '#src/mocks/calls/access-list.ts';
import { findCall, listCalls } from '#src/mocks/calls/call-list.ts';
import { impactAnswerTo, isKnownDraft } from '#src/mocks/calls/impact-answer.ts';
import { grantErrors } from '#src/mocks/groups/group-writes.ts';
import { mappingErrors } from '#src/mocks/mappings/mapping-writes.ts';
import { mock } from '#src/mocks/mock.ts';
import { codeErrors, codesIn, refuseErrors } from '#src/mocks/users/user-checks.ts';

const missingUser = 'This interface user does not exist: it was deleted, or the address is wrong.';

export const callMocks = [
  mock(callEndpoints.list, ({ query, world }) => ({ body: listCalls(world, query) })),

  mock(callEndpoints.read, ({ params, world, refuse }) => {
    const call = findCall(world, params.id);
    if (call === undefined) {
      throw refuse(
        'not-found',
        'This call is not on record: it is too old, or the address is wrong.',
      );
    }
    return { body: call };
  }),

  mock(callEndpoints.access, ({ params, query, world, refuse }) => {
    const user = world.store.users.get(params.id);
    if (user === undefined) throw refuse('not-found', missingUser);
    return { body: listAccess(world, user, query) };
  }),

  mock(callEndpoints.impact, ({ body, viewer, world, refuse }) => {
    if (!isKnownDraft(world.store, body)) {
      throw refuse('not-found', 'What would be changed does not exist any more.');
    }
    if (body.kind === 'change-grants') refuseErrors(codeErrors(world.store, body));
    if (body.kind === 'change-users') refuseErrors(codeErrors(world.store, codesIn(body.request)));
    if (body.kind === 'change-group') refuseErrors(grantErrors(world.store, body));
    if (body.kind === 'change-mapping') {
      refuseErrors(mappingErrors(world.store, { permission: body.permission }));
    }
    return { body: impactAnswerTo(world, viewer, body) };
  }),
];
