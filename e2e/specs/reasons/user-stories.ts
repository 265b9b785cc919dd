import type { FailReason } from '#src/contract/call-failure-record.ts';
import { saveNewUser } from '#e2e/flows/create-user.ts';
import { named } from '#e2e/flows/impact.ts';
import {
  chooseCredential,
  failedSteps,
  meetRefusal,
  offerOf,
  openBeside,
  openTryIt,
  sendAccepted,
  sendAgain,
  switchOn,
} from '#e2e/flows/try-it.ts';
import { findAccessibilityProblems } from '#e2e/fixtures/accessibility.ts';
import { userOfAddress } from '#e2e/fixtures/credentials.ts';
import { expect } from '#e2e/fixtures/test.ts';
import { byPassword, connector, password, passwordOf, userNamed } from './cast.ts';
import type { StoriesOf } from './story.ts';

type Reason = Extract<FailReason, `user.${string}`>;

/** The user is off, or an app's own. */
export const userStories: StoriesOf<Reason> = {
  'user.inactive': {
    as: 'administrator',
    does: 'activates a user where it is read that it is off',
    async play(stage) {
      const user = userNamed(stage, connector, { active: false });
      const credential = await passwordOf(stage, user);
      await openTryIt(stage, { endpoint: byPassword });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'user.inactive',
        status: 403,
        says: 'sap-connector is inactive.',
        step: 'Interface user active',
        offers: 'Activate sap-connector',
      });
      await switchOn(stage, offer);
      await sendAgain(stage, 'Interface user active');
    },
  },
  'user.app-only': {
    as: 'administrator',
    does: 'adds a user in place of one that only its app can use, and the new one is let in',
    async play(stage) {
      const { page, world } = stage;
      // It has no credential that somebody could type: whether it could call is asked instead.
      const robot = userNamed(stage, 'Route Planner', { permissions: ['order_write'] });
      const { id } = named(world.store.mappings.all(), byPassword);
      await page.goto(`/try-it?mode=evaluate&mapping=${id}&user=${robot.id}`);
      const verdict = page.getByRole('region', { name: 'Verdict' });
      await expect(verdict.getByRole('heading', { name: 'Can’t call' })).toBeVisible();
      await expect(verdict).toContainText('Only the app Field service can use Route Planner.');
      const failed = failedSteps(page);
      await expect(failed).toHaveCount(1);
      await expect(failed).toContainText('Interface user may be used here');
      await expect(failed).toContainText('Add an interface user');
      expect(await findAccessibilityProblems(page)).toEqual([]);

      const beside = await openBeside(stage, offerOf(page, 'Add an interface user'));
      const email = 'route-planner-2@connect.nordwind.example';
      await saveNewUser(beside, {
        name: 'Route Planner 2',
        email,
        password,
        permission: 'order_write',
      });

      await page.bringToFront();
      await page.getByRole('combobox', { name: 'Interface user' }).fill('Route Planner 2');
      await page.getByRole('option', { name: /^Route Planner 2/ }).click();
      await expect(verdict.getByRole('heading', { name: 'Can call' })).toBeVisible();
      await expect(failed).toHaveCount(0);
      await page.getByRole('button', { name: 'Send a call' }).click();
      await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue(email);
      await chooseCredential(stage, { kind: 'basic', address: email, password });
      await sendAccepted(stage, 'Interface user may be used here');
      expect([...world.store.calls.all()].at(-1)?.user?.id).toBe(userOfAddress(world, email).id);
    },
  },
};
