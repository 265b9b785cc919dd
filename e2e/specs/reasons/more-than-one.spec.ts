import { demoToken } from '#src/mocks/gateway-credentials.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import {
  callsOf,
  chooseCredential,
  chooseEndpoint,
  failedSteps,
  meetRefusal,
  openBeside,
  openTryIt,
  sendAgain,
  type Stage,
  typeCredential,
} from '#e2e/flows/try-it.ts';
import {
  asKey,
  byKey,
  byPassword,
  byToken,
  connector,
  keyOf,
  outsider,
  passwordOf,
  strangeKey,
  userNamed,
} from './cast.ts';
import { grant, rotate } from './screens.ts';
import { secretsIn } from './typed-secrets.ts';

test('what stands in the way twice is made good one after the other, and the steps follow', async ({
  page,
  context,
  world,
  allowNoise,
  signInAs,
}) => {
  const stage: Stage = { page, context, world, allowNoise, typed: [] };
  await context.grantPermissions(['clipboard-write']);
  await signInAs('administrator');
  await openTryIt(stage, { endpoint: byKey });
  await chooseCredential(stage, await keyOf(stage, userNamed(stage, outsider)));
  const missing = await meetRefusal(stage, {
    reason: 'permission.not-held',
    status: 403,
    says: 'CRM sync does not hold Read price lists, neither directly nor through a group.',
    step: 'Permission held',
    offers: 'Grant Read price lists to CRM sync',
    alsoFailed: ['Permission carried by the key'],
  });
  await grant(await openBeside(stage, missing), outsider, 'Read price lists');

  await page.bringToFront();
  const notCarried = await meetRefusal(
    stage,
    {
      reason: 'permission.not-carried',
      status: 403,
      says: 'The key Nightly was issued without Read price lists.',
      step: 'Permission carried by the key',
      offers: 'Rotate Nightly',
    },
    'Send again',
  );
  const secret = await rotate(await openBeside(stage, notCarried), 'Nightly');
  await typeCredential(stage, asKey(secret));
  await sendAgain(stage, 'Permission carried by the key');
  await expect(failedSteps(page)).toHaveCount(0);
});

test('an address in no system leads to an endpoint that exists', async ({
  page,
  context,
  world,
  allowNoise,
  signInAs,
}) => {
  const stage: Stage = { page, context, world, allowNoise, typed: [] };
  await signInAs('developer');
  const right = await passwordOf(stage, userNamed(stage, connector));
  await openTryIt(stage, { path: 'nowhere/at-all' });
  await chooseCredential(stage, right);
  const offer = await meetRefusal(stage, {
    reason: 'endpoint.unknown',
    status: 404,
    says: 'There is no endpoint at /dc/nowhere/at-all.',
    step: 'Endpoint exists',
    offers: 'Choose an endpoint that exists',
  });
  await offer.click();
  await expect(page.getByRole('combobox', { name: 'Endpoint' })).toBeFocused();
  await chooseEndpoint(page, byPassword);
  await sendAgain(stage, 'Endpoint exists');
});

test('nothing of what was refused is found after leaving', async ({
  page,
  context,
  world,
  allowNoise,
  noise,
  signInAs,
}) => {
  const stage: Stage = { page, context, world, allowNoise, typed: [] };
  allowNoise({ status: 401, path: /^\/dc\// });
  await signInAs('developer');
  const user = userNamed(stage, connector);
  const right = await passwordOf(stage, user);
  const attempts = [
    [byPassword, { ...right, password: 'Wrong-One-11' }],
    [byKey, strangeKey()],
    [byToken, { kind: 'oauth2', token: `${demoToken}-of-yesterday` }],
    [byKey, { kind: 'header', value: 'Digest response-6629fae4' }],
  ] as const;
  await openTryIt(stage, { endpoint: byToken });
  for (const [endpoint, credential] of attempts) {
    const before = callsOf(stage).length;
    await chooseEndpoint(page, endpoint);
    await chooseCredential(stage, credential);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => callsOf(stage)).toHaveLength(before + 1);
    await expect(page.getByRole('heading', { name: 'Refused' })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Show credential' }).click();
  await expect(page.getByText('Digest response-6629fae4')).toBeVisible();

  await page.getByRole('link', { name: 'Systems' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Systems' })).toBeVisible();
  const records = [callsOf(stage), [...world.store.activity.all()]];
  for (const secret of stage.typed.flatMap(secretsIn)) {
    expect(await placesOf(secret, { page, noise, records })).toEqual([]);
  }
});
