import type { FailReason } from '#src/contract/call-failure-record.ts';
import { demoToken } from '#src/mocks/gateway-credentials.ts';
import {
  chooseCredential,
  meetRefusal,
  openBeside,
  openTryIt,
  sendAgain,
  typeCredential,
} from '#e2e/flows/try-it.ts';
import { expect } from '#e2e/fixtures/test.ts';
import {
  byKey,
  byPassword,
  byToken,
  connector,
  keyOf,
  passwordOf,
  strangeKey,
  userNamed,
} from './cast.ts';
import type { StoriesOf } from './story.ts';

type Reason = Extract<FailReason, `auth-method.${string}` | `credential.${string}`>;

/** What the call comes with is nothing, of the wrong kind, or nobody's. */
export const credentialStories: StoriesOf<Reason> = {
  'auth-method.mismatch': {
    as: 'developer',
    does: 'turns from a password to the key that the endpoint takes',
    async play(stage) {
      const { page } = stage;
      const user = userNamed(stage, connector);
      const right = await keyOf(stage, user);
      await openTryIt(stage, { endpoint: byKey });
      await chooseCredential(stage, await passwordOf(stage, user));
      const offer = await meetRefusal(stage, {
        reason: 'auth-method.mismatch',
        status: 401,
        says: 'Price list takes an API key, not Basic authentication.',
        step: 'Authentication method matches',
        offers: 'Use an API key',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'API key' })).toBeFocused();
      await typeCredential(stage, right);
      await sendAgain(stage, 'Authentication method matches');
    },
  },
  'credential.missing': {
    as: 'developer',
    does: 'sends along the credential that was missing',
    async play(stage) {
      const { page } = stage;
      const right = await passwordOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, { kind: 'none' });
      const offer = await meetRefusal(stage, {
        reason: 'credential.missing',
        status: 401,
        says: 'The call carries no credential.',
        step: 'Credential known',
        offers: 'Send an address and a password',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'User name' })).toBeFocused();
      await typeCredential(stage, right);
      await sendAgain(stage, 'Credential known');
    },
  },
  'credential.unreadable': {
    as: 'developer',
    does: 'sends a key in place of a header that nobody can read',
    async play(stage) {
      const { page } = stage;
      const right = await keyOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { endpoint: byKey });
      await chooseCredential(stage, { kind: 'header', value: 'Digest response-6629fae4' });
      const offer = await meetRefusal(stage, {
        reason: 'credential.unreadable',
        status: 401,
        says: 'The Authorization header has no form that the gateway knows.',
        step: 'Credential known',
        offers: 'Send an API key',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'API key' })).toBeFocused();
      await typeCredential(stage, right);
      await sendAgain(stage, 'Credential known');
    },
  },
  'credential.unknown-user': {
    as: 'developer',
    does: 'corrects an address that nobody has',
    async play(stage) {
      const { page } = stage;
      const user = userNamed(stage, connector);
      const right = await passwordOf(stage, user);
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, { ...right, address: `${user.email}.invalid` });
      const offer = await meetRefusal(stage, {
        reason: 'credential.unknown-user',
        status: 401,
        says: 'No interface user has this address.',
        step: 'Credential known',
        offers: 'Correct the address',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'User name' })).toBeFocused();
      // What stands there is selected: it is typed over, and the password stays.
      await page.keyboard.insertText(user.email ?? '');
      await sendAgain(stage, 'Credential known');
    },
  },
  'credential.wrong-password': {
    as: 'administrator',
    does: 'sets a password where nobody remembers it, and calls with it',
    async play(stage) {
      const user = userNamed(stage, connector);
      const right = await passwordOf(stage, user);
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, { ...right, password: 'Wrong-One-11' });
      const offer = await meetRefusal(stage, {
        reason: 'credential.wrong-password',
        status: 401,
        says: 'The password is not the one of sap-connector.',
        step: 'Credential known',
        offers: 'Set a password for sap-connector',
      });
      const beside = await openBeside(stage, offer);
      const sheet = beside.getByRole('dialog', { name: 'Edit sap-connector' });
      const field = sheet.getByRole('textbox', { name: 'Password optional' });
      await expect(field).toBeFocused();
      await field.fill('Quayside-Rope-9');
      await sheet.getByRole('button', { name: 'Save' }).click();
      const handOver = beside.getByRole('dialog', { name: 'Hand over sap-connector' });
      await expect(handOver.getByText('Quayside-Rope-9', { exact: true })).toBeVisible();
      await typeCredential(stage, { ...right, password: 'Quayside-Rope-9' });
      await sendAgain(stage, 'Credential known');
    },
  },
  'credential.unknown-key': {
    as: 'developer',
    does: 'corrects a key that nobody was issued',
    async play(stage) {
      const { page } = stage;
      const right = await keyOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { endpoint: byKey });
      await chooseCredential(stage, strangeKey());
      const offer = await meetRefusal(stage, {
        reason: 'credential.unknown-key',
        status: 401,
        says: 'No interface user has this API key.',
        step: 'Credential known',
        offers: 'Correct the key',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'API key' })).toBeFocused();
      await typeCredential(stage, right);
      await sendAgain(stage, 'Credential known');
    },
  },
  'credential.unknown-token': {
    as: 'developer',
    does: 'sends another token than the one that nobody vouches for',
    async play(stage) {
      const { page } = stage;
      await openTryIt(stage, { endpoint: byToken });
      await chooseCredential(stage, { kind: 'oauth2', token: 'token-of-somebody-else' });
      const offer = await meetRefusal(stage, {
        reason: 'credential.unknown-token',
        status: 401,
        says: 'The identity provider does not vouch for this token.',
        step: 'Credential known',
        offers: 'Send another token of the identity provider',
      });
      await offer.click();
      await expect(page.getByRole('textbox', { name: 'Token' })).toBeFocused();
      await typeCredential(stage, { kind: 'oauth2', token: demoToken });
      await sendAgain(stage, 'Credential known');
    },
  },
};
