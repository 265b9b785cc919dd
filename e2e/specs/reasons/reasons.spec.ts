import { type FailReason, failReasons } from '#src/contract/call-failure-record.ts';
import type { Stage } from '#e2e/flows/try-it.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { credentialStories } from './credential-stories.ts';
import { endpointStories } from './endpoint-stories.ts';
import { keyStories } from './key-stories.ts';
import { permissionStories } from './permission-stories.ts';
import type { StoriesOf } from './story.ts';
import { secretsIn } from './typed-secrets.ts';
import { userStories } from './user-stories.ts';

/** Every reason has a story: without one, this neither compiles nor runs. */
const stories: StoriesOf<FailReason> = {
  ...endpointStories,
  ...credentialStories,
  ...keyStories,
  ...userStories,
  ...permissionStories,
};

for (const reason of failReasons) {
  const { as, does, play } = stories[reason];
  const who = as === 'administrator' ? `an ${as}` : `a ${as}`;

  test(`${reason}: ${who} ${does}`, async ({ page, context, world, allowNoise, signInAs }) => {
    const stage: Stage = { page, context, world, allowNoise, typed: [] };
    await context.grantPermissions(['clipboard-write']);
    await signInAs(as);
    await play(stage);

    const { calls, activity, users } = world.store;
    // An app's own user has no credential to call with: nobody is refused for it.
    const refusals = reason === 'user.app-only' ? [] : [reason];
    expect([...calls.all()].map((call) => call.reason)).toEqual([...refusals, null]);
    const records = JSON.stringify([[...calls.all()], [...activity.all()], [...users.all()]]);
    const secrets = stage.typed.flatMap(secretsIn);
    expect(secrets).not.toHaveLength(0);
    expect(secrets.filter((secret) => records.includes(secret))).toEqual([]);
  });
}
