import { type BrowserContext, expect, type Locator, type Page } from 'playwright/test';
import type { FailReason } from '#src/contract/call-failure-record.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';
import type { RefusalStatus } from '#src/domain/call-reasons.ts';
import type { TypedCredential } from '#src/domain/typed-credential.ts';
import type { World } from '#src/mocks/world.ts';
import { findAccessibilityProblems } from '#e2e/fixtures/accessibility.ts';
import type { Noise } from '#e2e/fixtures/noise.ts';

/** Who stands before the page, and what is behind it. */
export type Stage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly world: World;
  readonly allowNoise: Noise['allow'];
  /** What was typed that nobody else may read: it is looked for in the records afterwards. */
  readonly typed: TypedCredential[];
};

/** The calls that were made on the page, oldest first. */
export const callsOf = ({ world }: Stage): RecordedCall[] => [...world.store.calls.all()];

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const steps = (page: Page) => page.getByRole('list', { name: 'Steps' }).getByRole('listitem');

/** Opens the page on an endpoint; or on an address that need not be one. */
export async function openTryIt(
  { page, world }: Stage,
  asked: { readonly endpoint: string } | { readonly path: string },
): Promise<void> {
  if ('path' in asked) {
    await page.goto(`/try-it?path=${encodeURIComponent(asked.path)}`);
    await expect(page.getByLabel('Address', { exact: true })).toHaveValue(asked.path);
    return;
  }
  const mapping = [...world.store.mappings.all()].find(({ name }) => name === asked.endpoint);
  await page.goto(`/try-it?mapping=${mapping?.id}`);
  await expect(page.getByRole('combobox', { name: 'Endpoint' })).toHaveValue(asked.endpoint);
}

/** Chooses another endpoint where the page is. */
export async function chooseEndpoint(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Endpoint' }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
}

const kindLabels = {
  basic: 'Basic',
  'api-key': 'API key',
  oauth2: 'OAuth 2.0',
  header: 'Raw header',
  none: 'None',
} as const;

async function fillIn(page: Page, credential: TypedCredential): Promise<void> {
  const { kind } = credential;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  switch (kind) {
    case 'basic':
      await field('User name').fill(credential.address);
      return field('Password').fill(credential.password);
    case 'api-key':
      return field('API key').fill(credential.key);
    case 'oauth2':
      return field('Token').fill(credential.token);
    case 'header':
      return field('Authorization header').fill(credential.value);
    case 'none':
      return undefined;
  }
}

/** Types a credential where the page now asks for one of its kind. */
export async function typeCredential(stage: Stage, credential: TypedCredential): Promise<void> {
  stage.typed.push(credential);
  await fillIn(stage.page, credential);
}

/** Chooses with what the call comes, and types it. */
export async function chooseCredential(stage: Stage, credential: TypedCredential): Promise<void> {
  const name = kindLabels[credential.kind];
  const kinds = stage.page.getByRole('group', { name: 'Credential', exact: true });
  await kinds.getByRole('button', { name, exact: true }).click();
  await typeCredential(stage, credential);
}

export type Refusal = {
  readonly reason: FailReason;
  readonly status: RefusalStatus;
  /** The sentence that says why. */
  readonly says: string;
  /** The step that failed, in words. */
  readonly step: string;
  /** The change that is offered. */
  readonly offers: string;
  /** What would stand in the way next. */
  readonly alsoFailed?: readonly string[];
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The steps that are red. */
export const failedSteps = (page: Page) => steps(page).filter({ hasText: 'Failed: ' });

/** Sends the call and reads why it is refused: the verdict, the red steps, the record. Gives the offered change. */
export async function meetRefusal(
  stage: Stage,
  refusal: Refusal,
  press: 'Send' | 'Send again' = 'Send',
): Promise<Locator> {
  const { page } = stage;
  const { reason, status, says, step, offers, alsoFailed = [] } = refusal;
  stage.allowNoise({ status, path: /^\/dc\// });
  await button(page, press).click();
  await expect(verdict(page).getByRole('heading', { name: 'Refused' })).toBeFocused();
  await expect(verdict(page)).toContainText(`${status} `);
  await expect(verdict(page)).toContainText(says);
  await expect(failedSteps(page)).toContainText([step, ...alsoFailed]);
  const failed = failedSteps(page).first();
  await expect(failed).toContainText(says);
  await expect(failed).toContainText(offers);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(callsOf(stage).at(-1)).toMatchObject({ verdict: 'refused', reason, httpStatus: status });
  return offerOf(page, offers);
}

/** The offered change, be it made here or beside the page. */
export function offerOf(page: Page, words: string): Locator {
  const name = new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
  return verdict(page).getByRole('button', { name }).or(verdict(page).getByRole('link', { name }));
}

/** Follows an offer that opens beside the page, which stays as it is. */
export async function openBeside({ context }: Stage, offer: Locator): Promise<Page> {
  await expect(offer).toHaveAccessibleName(/opens in a new tab$/);
  const [beside] = await Promise.all([context.waitForEvent('page'), offer.click()]);
  return beside;
}

/** Switches on in place what the offer names; then the focus is on sending again. */
export async function switchOn({ page }: Stage, offer: Locator): Promise<void> {
  const words = (await offer.textContent()) ?? '';
  await offer.click();
  const dialog = page.getByRole('dialog', { name: `${words}?` });
  await dialog.getByRole('button', { name: words.split(' ')[0] ?? '', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(button(page, 'Send again')).toBeFocused();
}

/** The call is let in: no step is red, the one that was has become green. */
async function expectAccepted(stage: Stage, step: string): Promise<void> {
  const { page } = stage;
  await expect(verdict(page).getByRole('heading', { name: 'Accepted' })).toBeFocused();
  await expect(verdict(page)).toContainText('202 Accepted');
  await expect(steps(page)).toHaveCount(13);
  await expect(failedSteps(page)).toHaveCount(0);
  await expect(steps(page).filter({ hasText: `Passed: ${step}` })).toHaveCount(1);
  expect(callsOf(stage).at(-1)).toMatchObject({ verdict: 'accepted', httpStatus: 202 });
}

/** The change is made: the same page sends again, and the step that was red is green. */
export async function sendAgain(stage: Stage, step: string): Promise<void> {
  await stage.page.bringToFront();
  await button(stage.page, 'Send again').click();
  await expectAccepted(stage, step);
}

/** Sends what stands there for the first time, and it is let in. */
export async function sendAccepted(stage: Stage, step: string): Promise<void> {
  await button(stage.page, 'Send').click();
  await expectAccepted(stage, step);
}
