import type { Locator, Page } from 'playwright/test';
import { basicToken } from '#src/domain/basic-token.ts';
import { demoToken } from '#src/mocks/gateway-credentials.ts';
import type { World } from '#src/mocks/world.ts';
import { createUserByTheManual } from '#e2e/flows/create-user.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { callOf, hasProgram, runPython, runShell, sendMessage } from '#e2e/fixtures/run-sample.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const hasCurl = hasProgram('curl');
const hasPython = hasProgram('python3');

/** What a shell, a program or an encoding could trip over. */
const passwords = {
  quotes: String.raw`It's 7 "$HOME" \n @ `,
  umlauts: 'Größter Kran, 7 €',
};

test.beforeEach(async ({ signInAs, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('administrator');
});

/** Presses the copy of a sample and takes what is then on the clipboard. */
async function copySample(page: Page, place: Locator, name: string): Promise<string> {
  await place.getByRole('tab', { name }).click();
  await place.getByRole('button', { name: `Copy ${name} sample` }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A user of its own, by the screen, with its hand-over panel open at the endpoint that it may call. */
async function handOver(page: Page, password: string): Promise<Locator> {
  await page.goto('/interface-users');
  await createUserByTheManual(page, {
    name: 'Weighbridge',
    email: /^weighbridge@/,
    password,
    permission: 'order_write',
  });
  const panel = page.getByRole('dialog', { name: 'Hand over Weighbridge' });
  await panel.getByRole('combobox', { name: 'Endpoint' }).click();
  await panel.getByRole('option', { name: 'Create order (POST)' }).click();
  return panel;
}

/** Everything that the tenant has on record. */
const recordsOf = ({ store }: World) => [
  [...store.users.all()],
  [...store.apiKeys.all()],
  [...store.activity.all()],
  [...store.calls.all()],
];

const accepted = { verdict: 'accepted', reason: null, httpStatus: 202 };
const byPassword = {
  ...accepted,
  user: { name: 'Weighbridge' },
  mapping: { name: 'Create order' },
  credential: { kind: 'basic' },
};

for (const [kind, password] of Object.entries(passwords)) {
  test(`a user is made and called with by curl, its password has ${kind}`, async ({
    page,
    world,
    noise,
  }) => {
    test.skip(!hasCurl, 'curl is not installed');
    const panel = await handOver(page, password);
    const output = await runShell(await copySample(page, panel, 'curl'));
    expect(output).toMatch(/^HTTP\/1\.1 202 /);
    expect(callOf(output, world)).toMatchObject(byPassword);

    // The sample has the password: it was copied, and nothing is asked.
    await panel.getByRole('button', { name: 'Done' }).click();
    await expect(panel).toBeHidden();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    const saved = [...world.store.users.all()].find(({ name }) => name === 'Weighbridge');
    const where = { page, noise, records: recordsOf(world) };
    expect(await placesOf(password, where)).toEqual([]);
    expect(await placesOf(basicToken(saved?.email ?? '', password), where)).toEqual([]);
  });

  test(`the same as a program of Python, ${kind}`, async ({ page, world }) => {
    test.skip(!hasPython, 'python3 is not installed');
    const panel = await handOver(page, password);
    const output = await runPython(await copySample(page, panel, 'Python'));
    expect(output).toMatch(/^202 /);
    expect(callOf(output, world)).toMatchObject(byPassword);
  });

  test(`the same as a message over a socket, ${kind}`, async ({ page, world }) => {
    const panel = await handOver(page, password);
    const output = await sendMessage(await copySample(page, panel, 'HTTP'));
    expect(output).toMatch(/^HTTP\/1\.1 202 /);
    expect(callOf(output, world)).toMatchObject(byPassword);
  });
}

test('a key is issued and called with, while its secret is on the screen', async ({
  page,
  world,
  noise,
}) => {
  test.skip(!hasCurl, 'curl is not installed');
  const robot = [...world.store.users.all()].find(({ name }) => name === 'sap-connector');
  await page.goto(`/interface-users/${robot?.id}/api-keys/new`);
  const sheet = page.getByRole('dialog', { name: 'Issue API key' });
  await sheet.getByLabel('Label').fill('Night shift');
  await sheet.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy the secret of Night shift now' });
  const secret = (await dialog.getByText(/^ifk_\w{38}$/).textContent()) ?? '';

  const command = await copySample(page, dialog, 'curl');
  expect(command).toContain(secret);
  const output = await runShell(command);
  expect(output).toMatch(/^HTTP\/1\.1 202 /);
  const key = [...world.store.apiKeys.all()].find(({ label }) => label === 'Night shift');
  expect(callOf(output, world)).toMatchObject({
    ...accepted,
    user: { name: 'sap-connector' },
    credential: { kind: 'api-key', id: key?.id },
  });
  await checkAccessibility(page);

  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const records = recordsOf(world);
  expect(await placesOf(secret, { page, noise, records })).toEqual([]);

  // From now on there is a placeholder, which harms nobody who pastes it.
  await page.getByRole('link', { name: 'Night shift' }).click();
  const opened = page.getByRole('dialog', { name: 'Night shift' });
  const shown = await copySample(page, opened, 'curl');
  expect(shown).toBe(command.replace(secret, '<API key>'));
  expect(await runShell(shown)).toMatch(/^HTTP\/1\.1 401 /);
});

test('an endpoint by OAuth is called with the token that was filled in', async ({
  page,
  world,
  noise,
}) => {
  test.skip(!hasCurl, 'curl is not installed');
  const mapping = [...world.store.mappings.all()].find(({ name }) => name === 'Tracking event');
  await page.goto(`/incoming-mappings/${mapping?.id}`);
  const samples = page.getByRole('region', { name: 'Samples' });
  const without = await runShell(await copySample(page, samples, 'curl'));
  expect(without).toMatch(/^HTTP\/1\.1 401 /);

  const field = samples.getByLabel('Access token');
  await field.fill(demoToken);
  const output = await runShell(await copySample(page, samples, 'curl'));
  expect(output).toMatch(/^HTTP\/1\.1 202 /);
  expect(callOf(output, world)).toMatchObject({
    ...accepted,
    mapping: { name: 'Tracking event' },
    credential: { kind: 'oauth2' },
  });

  await page.getByRole('link', { name: 'Callers' }).click();
  await expect(samples).toBeHidden();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  expect(await placesOf(demoToken, { page, noise, records: recordsOf(world) })).toEqual([]);
});

test('the samples are read and chosen on a narrow screen, by keyboard as well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await handOver(page, passwords.quotes);
  await panel.getByRole('tab', { name: 'curl' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'HTTP' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Copy HTTP sample' })).toBeFocused();
  await checkAccessibility(page);
  const sideways = await panel.evaluate((sheet) =>
    [...sheet.querySelectorAll('*')]
      .filter(
        (element) =>
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth,
      )
      .map(({ className }) => className),
  );
  expect(sideways).toEqual([]);
});
