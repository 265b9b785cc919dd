import type { FailReason } from '#src/contract/call-failure-record.ts';
import {
  chooseCredential,
  meetRefusal,
  openBeside,
  openTryIt,
  sendAgain,
  type Stage,
  switchOn,
  typeCredential,
} from '#e2e/flows/try-it.ts';
import { asKey, byKey, connector, keyOf, userNamed } from './cast.ts';
import { issue, rotate } from './screens.ts';
import type { StoriesOf } from './story.ts';

type Reason = Extract<FailReason, `key.${string}` | 'permission.not-carried'>;

const past = () => new Date(Date.now() - 60_000).toISOString();

/** A key that is over for good: only another one helps. */
const over = (
  reason: 'key.revoked' | 'key.expired' | 'key.past-grace',
  says: string,
  change: () => Parameters<typeof keyOf>[2],
) => ({
  async play(stage: Stage) {
    const credential = await keyOf(stage, userNamed(stage, connector), change());
    await openTryIt(stage, { endpoint: byKey });
    await chooseCredential(stage, credential);
    const offer = await meetRefusal(stage, {
      reason,
      status: 401,
      says,
      step: 'Credential valid',
      offers: 'Issue an API key for sap-connector',
    });
    const secret = await issue(await openBeside(stage, offer), connector, 'Nightly, new');
    await typeCredential(stage, asKey(secret));
    await sendAgain(stage, 'Credential valid');
  },
});

/** The key is known, and no good. */
export const keyStories: StoriesOf<Reason> = {
  'key.revoked': {
    as: 'developer',
    does: 'issues a key in place of one that is revoked',
    ...over('key.revoked', 'The key Nightly of sap-connector is revoked, for good.', () => ({
      revokedAt: past(),
    })),
  },
  'key.expired': {
    as: 'developer',
    does: 'issues a key in place of one that has expired',
    ...over('key.expired', 'The key Nightly of sap-connector has expired.', () => ({
      expiresAt: past(),
    })),
  },
  'key.past-grace': {
    as: 'developer',
    does: 'issues a key in place of one that was rotated a while ago',
    ...over(
      'key.past-grace',
      'The key Nightly of sap-connector was rotated, and its grace period is over.',
      () => ({ graceEndsAt: past() }),
    ),
  },
  'key.disabled': {
    as: 'developer',
    does: 'enables a key where it is read that it is disabled',
    async play(stage) {
      const credential = await keyOf(stage, userNamed(stage, connector), { disabled: true });
      await openTryIt(stage, { endpoint: byKey });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'key.disabled',
        status: 401,
        says: 'The key Nightly is disabled.',
        step: 'Credential valid',
        offers: 'Enable Nightly',
      });
      await switchOn(stage, offer);
      await sendAgain(stage, 'Credential valid');
    },
  },
  'permission.not-carried': {
    as: 'developer',
    does: 'rotates a key that was issued before its user got the permission',
    async play(stage) {
      const credential = await keyOf(stage, userNamed(stage, connector), {
        permissions: ['order_read'],
      });
      await openTryIt(stage, { endpoint: byKey });
      await chooseCredential(stage, credential);
      const offer = await meetRefusal(stage, {
        reason: 'permission.not-carried',
        status: 403,
        says: 'The key Nightly was issued without Read price lists.',
        step: 'Permission carried by the key',
        offers: 'Rotate Nightly',
      });
      const secret = await rotate(await openBeside(stage, offer), 'Nightly');
      await typeCredential(stage, asKey(secret));
      await sendAgain(stage, 'Permission carried by the key');
    },
  },
};
