import type { FailReason } from '#src/contract/call-failure-record.ts';
import {
  chooseCredential,
  meetRefusal,
  openBeside,
  openTryIt,
  sendAgain,
  switchOn,
} from '#e2e/flows/try-it.ts';
import { named } from '#e2e/flows/impact.ts';
import { byPassword, connector, keyOf, passwordOf, userNamed } from './cast.ts';
import type { StoriesOf } from './story.ts';
import { expect } from '#e2e/fixtures/test.ts';

type Reason = Extract<FailReason, `endpoint.${string}` | `system.${string}` | `method.${string}`>;

/** Nothing is there, or it is off, or it answers to another method. */
export const endpointStories: StoriesOf<Reason> = {
  'endpoint.unknown': {
    as: 'developer',
    does: 'adds the mapping that an address is missing, and the same call is let in',
    async play(stage) {
      const credential = await keyOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { path: 'sap/returns' });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'endpoint.unknown',
        status: 404,
        says: 'SAP has no endpoint at /returns.',
        step: 'Endpoint exists',
        offers: 'Add an incoming mapping for /returns to SAP',
      });
      const beside = await openBeside(stage, offer);
      const sheet = beside.getByRole('dialog', { name: 'Add incoming mapping' });
      await expect(sheet.getByRole('combobox', { name: 'System' })).toHaveText('SAP');
      await expect(sheet.getByLabel('Path')).toHaveValue('/returns');
      await sheet.getByLabel('Name').fill('Take returns');
      await sheet.getByRole('button', { name: 'Next' }).click();
      await sheet.getByRole('radio', { name: /API key/ }).check();
      await sheet.getByRole('button', { name: 'Next' }).click();
      await sheet.getByRole('combobox', { name: 'Required permission' }).click();
      await beside.getByRole('option', { name: /price_list_read/ }).click();
      await sheet.getByRole('button', { name: 'Next' }).click();
      await sheet.getByRole('button', { name: 'Save' }).click();
      await expect(beside.getByText('Take returns is saved.')).toBeVisible();
      await sendAgain(stage, 'Endpoint exists');
    },
  },
  'endpoint.inactive': {
    as: 'developer',
    does: 'activates an endpoint where it is read that it is off',
    async play(stage) {
      const { store } = stage.world;
      store.mappings.put({ ...named(store.mappings.all(), byPassword), active: false });
      const credential = await passwordOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'endpoint.inactive',
        status: 404,
        says: 'The endpoint Create order is inactive.',
        step: 'Endpoint active',
        offers: 'Activate Create order',
      });
      await switchOn(stage, offer);
      await sendAgain(stage, 'Endpoint active');
    },
  },
  'system.inactive': {
    as: 'developer',
    does: 'activates a system where it is read that it is off',
    async play(stage) {
      const { store } = stage.world;
      store.systems.put({ ...named(store.systems.all(), 'SAP'), active: false });
      const credential = await passwordOf(stage, userNamed(stage, connector));
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'system.inactive',
        status: 404,
        says: 'The system SAP is inactive, and its endpoints with it.',
        step: 'System active',
        offers: 'Activate SAP',
      });
      await switchOn(stage, offer);
      await sendAgain(stage, 'System active');
    },
  },
  'method.mismatch': {
    as: 'developer',
    does: 'takes the method that the endpoint answers to',
    async play(stage) {
      const { page } = stage;
      const credential = await passwordOf(stage, userNamed(stage, connector));
      // At the same address one writes orders by POST: the offer is about the endpoint that was chosen.
      await openTryIt(stage, { endpoint: 'Read orders' });
      await page.getByRole('button', { name: 'DELETE', exact: true }).click();
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'method.mismatch',
        status: 405,
        says: 'The endpoint answers to POST, GET, not to DELETE.',
        step: 'Method matches',
        offers: 'Use GET',
      });
      await offer.click();
      await expect(page.getByRole('button', { name: 'GET', exact: true })).toBeFocused();
      await sendAgain(stage, 'Method matches');
    },
  },
};
