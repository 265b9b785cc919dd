import type { FailReason } from '#src/contract/call-failure-record.ts';
import { named } from '#e2e/flows/impact.ts';
import {
  chooseCredential,
  meetRefusal,
  openBeside,
  openTryIt,
  sendAgain,
  type Stage,
} from '#e2e/flows/try-it.ts';
import { expect } from '#e2e/fixtures/test.ts';
import { byPassword, outsider, passwordOf, userNamed } from './cast.ts';
import { grant } from './screens.ts';
import type { StoriesOf } from './story.ts';

type Reason = Extract<FailReason, 'permission.not-held' | `licence.${string}`>;

/** Asks for a permission that counts only with the licence Content studio. */
function askForContent({ world: { store } }: Stage): void {
  const row = named(store.mappings.all(), byPassword);
  store.mappings.put({ ...row, permission: 'CONTENT_EDIT' });
}

/** The user does not hold the permission, or it does not count. */
export const permissionStories: StoriesOf<Reason> = {
  'permission.not-held': {
    as: 'administrator',
    does: 'grants the permission that a user is missing',
    async play(stage) {
      const credential = await passwordOf(stage, userNamed(stage, outsider));
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'permission.not-held',
        status: 403,
        says: 'CRM sync does not hold Write orders, neither directly nor through a group.',
        step: 'Permission held',
        offers: 'Grant Write orders to CRM sync',
      });
      await grant(await openBeside(stage, offer), outsider, 'Write orders');
      await sendAgain(stage, 'Permission held');
    },
  },
  'licence.not-held': {
    as: 'administrator',
    does: 'puts a user into a group that has the licence',
    async play(stage) {
      const user = userNamed(stage, outsider, { permissions: ['CONTENT_EDIT'] });
      askForContent(stage);
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, await passwordOf(stage, user));
      const offer = await meetRefusal(stage, {
        reason: 'licence.not-held',
        status: 403,
        says: 'Edit content needs the licence Content studio, which CRM sync does not hold.',
        step: 'Licence held',
        offers: 'Add CRM sync to a group with the licence Content studio',
      });
      const beside = await openBeside(stage, offer);
      const sheet = beside.getByRole('dialog', { name: 'Edit CRM sync' });
      const groups = sheet.getByRole('combobox', { name: 'User groups' });
      await expect(groups).toBeFocused();
      await groups.fill('Content managers');
      await expect(beside.getByRole('option', { name: /^Content managers/ })).toContainText(
        '1 licence: Content studio',
      );
      await groups.press('Enter');
      await groups.press('Escape');
      await expect(sheet.getByRole('button', { name: 'Take out Content managers' })).toBeVisible();
      await sheet.getByRole('button', { name: 'Save' }).click();
      await expect(sheet).toBeHidden();
      await sendAgain(stage, 'Licence held');
    },
  },
  'licence.switched-off': {
    as: 'administrator',
    does: 'enables a licence that is switched off',
    async play(stage) {
      const { store } = stage.world;
      store.licences.put({ ...named(store.licences.all(), 'Content studio'), enabled: false });
      const user = userNamed(stage, outsider, { groups: ['CONTENT_MANAGERS'] });
      askForContent(stage);
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, await passwordOf(stage, user));
      const offer = await meetRefusal(stage, {
        reason: 'licence.switched-off',
        status: 403,
        says: 'Edit content needs the licence Content studio, which is switched off.',
        step: 'Licence enabled',
        offers: 'Enable Content studio',
      });
      const beside = await openBeside(stage, offer);
      await beside.getByRole('button', { name: 'Enable' }).click();
      const dialog = beside.getByRole('dialog', { name: 'Enable Content studio?' });
      await dialog.getByRole('button', { name: 'Enable' }).click();
      await expect(dialog).toBeHidden();
      await sendAgain(stage, 'Licence enabled');
    },
  },
};
