import type { Page } from 'playwright/test';
import { demoToken } from '#src/mocks/gateway-credentials.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { giveKey, givePassword, userOfAddress } from '#e2e/fixtures/credentials.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const address = 'sap-connector@connect.nordwind.example';
const password = 'Drawbridge-Ünder-7';

function mappingNamed({ store }: World, name: string) {
  const found = [...store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

/** An endpoint that a key reached when it was issued. */
function nameReachedBy({ store }: World, keyId: string): string {
  const [reached] = store.apiKeys.get(keyId)?.endpoints ?? [];
  const mapping = reached && store.mappings.get(reached.mappingId);
  if (mapping === undefined) throw new Error('The key reaches nothing.');
  return mapping.name;
}

const callsOf = ({ store }: World) => [...store.calls.all()];
const recordsOf = (world: World) => [callsOf(world), [...world.store.activity.all()]];

const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const steps = (page: Page) => page.getByRole('list', { name: 'Steps' });

async function chooseEndpoint(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Endpoint' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('a password, a key and a token are let in, each where it is taken, and none is found afterwards', async ({
  page,
  world,
  noise,
}) => {
  test.setTimeout(120_000);
  const user = userOfAddress(world, address);
  await givePassword(world, user, password);
  const { id, secret } = await giveKey(world, user, 'Tried out');
  await page.goto('/interface-users');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Try it' })
    .click();
  await checkAccessibility(page);

  await chooseEndpoint(page, 'Create order');
  await page.getByLabel('User name').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await send(page).click();
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  await expect(verdict(page)).toContainText('202 Accepted');
  await expect(steps(page).getByRole('listitem')).toHaveCount(13);
  await expect(page.getByText('Basic ••••••••')).toBeVisible();
  await checkAccessibility(page);
  expect(callsOf(world).at(-1)).toMatchObject({
    verdict: 'accepted',
    address: 'sap/orders',
    user: { id: user.id },
    credential: { kind: 'basic', address },
  });

  await chooseEndpoint(page, nameReachedBy(world, id));
  await page.getByRole('textbox', { name: 'API key' }).fill(secret);
  await page.getByRole('button', { name: 'X-API-Key' }).click();
  await send(page).click();
  await expect(page.getByText(`${secret.slice(0, 8)}…`)).toBeVisible();
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  expect(callsOf(world).at(-1)).toMatchObject({ verdict: 'accepted', credential: { id } });

  await chooseEndpoint(page, 'Product feed');
  await page.getByRole('textbox', { name: 'Token' }).fill(demoToken);
  await send(page).click();
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  expect(callsOf(world).at(-1)).toMatchObject({
    verdict: 'accepted',
    credential: { kind: 'oauth2' },
  });

  await page.getByRole('link', { name: 'Systems' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Systems' })).toBeVisible();
  const where = { page, noise, records: recordsOf(world) };
  expect(await placesOf(password, where)).toEqual([]);
  expect(await placesOf(secret, where)).toEqual([]);
  expect(await placesOf(demoToken, where)).toEqual([]);
});

test('a refused call says why, and what is switched off is switched on where it is read', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 404, path: '/dc/sap/orders' });
  const row = mappingNamed(world, 'Create order');
  world.store.mappings.put({ ...row, active: false });
  const user = userOfAddress(world, address);
  await givePassword(world, user, password);
  await page.goto(`/try-it?mapping=${row.id}&user=${user.id}`);
  await expect(page.getByLabel('User name')).toHaveValue(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await send(page).click();
  await expect(verdict(page).getByRole('heading', { name: 'Refused' })).toBeFocused();
  await expect(verdict(page)).toContainText('The endpoint Create order is inactive.');
  const failed = steps(page).getByRole('listitem').filter({ hasText: 'Failed: Endpoint active' });
  await expect(failed.getByRole('button', { name: 'Activate Create order' })).toBeVisible();
  await checkAccessibility(page);
  await verdict(page).getByRole('button', { name: 'Activate Create order' }).click();
  const dialog = page.getByRole('dialog', { name: 'Activate Create order?' });
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Activate' }).click();
  await expect(dialog).toBeHidden();
  await expect(verdict(page).getByRole('button', { name: 'Send again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  expect(callsOf(world).at(-1)).toMatchObject({ verdict: 'accepted' });
});

test('a mistyped key is recognised before anything is sent', async ({ page, world, exchanges }) => {
  const { id, secret } = await giveKey(world, userOfAddress(world, address), 'Tried out');
  const last = secret.endsWith('0') ? '1' : '0';
  await page.goto(`/try-it?mapping=${mappingNamed(world, nameReachedBy(world, id)).id}`);
  const key = page.getByRole('textbox', { name: 'API key' });
  await key.fill(`${secret.slice(0, -1)}${last}`);
  await send(page).click();
  await expect(page.getByText(/checksum does not match.*Nothing was sent/)).toBeVisible();
  await expect(key).toBeFocused();
  await expect(page.getByRole('button', { name: 'Send it anyway' })).toBeVisible();
  await checkAccessibility(page);
  expect(exchanges.filter(({ path }) => path.startsWith('/dc/'))).toEqual([]);
  await key.fill(secret);
  await expect(page.getByRole('button', { name: 'Send it anyway' })).toBeHidden();
  await send(page).click();
  await expect(verdict(page)).toBeVisible();
  expect(exchanges.filter(({ path }) => path.startsWith('/dc/'))).toHaveLength(1);
});

test('by the keyboard alone a call is sent, refused, mended and sent again', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 401, path: '/dc/sap/orders' });
  const user = userOfAddress(world, address);
  await givePassword(world, user, password);
  await page.goto(`/try-it?user=${user.id}`);
  await page.getByRole('combobox', { name: 'Endpoint' }).focus();
  await page.keyboard.type('create order');
  await expect(page.getByRole('option', { name: /^Create order/ })).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByText('POST /dc/sap/orders').last()).toBeVisible();
  // Method, credential, user name, password.
  for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type('Wrong-One-11');
  await page.keyboard.press('Enter');
  await expect(verdict(page).getByRole('heading', { name: 'Refused' })).toBeFocused();
  const mend = verdict(page).getByRole('button', { name: 'Correct the password' });
  await expect(mend).toBeVisible();
  for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
  await expect(mend).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  // What stands there is selected.
  await page.keyboard.insertText(password);
  await page.keyboard.press('Enter');
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  expect(callsOf(world).slice(-2)).toMatchObject([{ verdict: 'refused' }, { verdict: 'accepted' }]);
});

test('an evaluation asks about a user and an endpoint that isn’t saved, and sends nothing', async ({
  page,
  world,
  exchanges,
}) => {
  const user = userOfAddress(world, address);
  const mapping = mappingNamed(world, 'Create order');
  const before = callsOf(world).length;
  await page.goto(`/try-it?mode=evaluate&mapping=${mapping.id}&user=${user.id}`);
  await expect(verdict(page).getByRole('heading', { name: 'Can call' })).toBeVisible();
  await expect(page.getByText('An evaluation, not a call:')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'An unsaved mapping' }).click();
  await page.getByRole('combobox', { name: 'Required permission' }).click();
  await page.getByRole('option', { name: /^Edit content/ }).click();
  await expect(verdict(page).getByRole('heading', { name: 'Can’t call' })).toBeVisible();
  await expect(
    verdict(page).getByRole('link', { name: /^Grant Edit content to sap-connector/ }),
  ).toBeVisible();
  await checkAccessibility(page);
  expect(exchanges.filter(({ path }) => path.startsWith('/dc/'))).toEqual([]);
  expect(callsOf(world)).toHaveLength(before);
});

test('whoever makes a mapping sees who could call it', async ({ page, world }) => {
  const { systemId } = mappingNamed(world, 'Create order');
  await page.goto(`/incoming-mappings/new?system=${systemId}&path=%2Fpumps`);
  const sheet = page.getByRole('dialog', { name: 'Add incoming mapping' });
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Read pumps');
  await sheet.getByRole('button', { name: 'Next' }).click();
  await sheet.getByRole('radio', { name: /Basic/ }).check();
  await sheet.getByRole('button', { name: 'Next' }).click();
  await sheet.getByRole('combobox', { name: 'Required permission' }).click();
  await page.getByRole('option', { name: /order_write/ }).click();
  await sheet.getByRole('combobox', { name: 'Interface user' }).fill('sap-connector');
  // The list floats over everything.
  await page
    .getByRole('option', { name: /^sap-connector/ })
    .first()
    .click();
  await expect(sheet.getByRole('heading', { name: 'Can call' })).toBeVisible();
  await checkAccessibility(page);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('it holds, and the verdict comes into sight', async ({ page, world, allowNoise }) => {
    allowNoise({ status: 401, path: '/dc/sap/orders' });
    await page.goto(`/try-it?mapping=${mappingNamed(world, 'Create order').id}`);
    await page.getByRole('button', { name: 'None', exact: true }).click();
    await send(page).click();
    await expect(verdict(page).getByRole('heading', { name: 'Refused' })).toBeInViewport();
    await expect(steps(page)).toBeVisible();
    await checkAccessibility(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
