import type { FailReason } from '#src/contract/call-failure-record.ts';
import type { OperatorRole } from '#src/contract/viewer.ts';
import type { Stage } from '#e2e/flows/try-it.ts';

/** How somebody meets a reason in Try it, follows the change that is offered, and is let in. */
export type Story = {
  /** Who it is. */
  readonly as: OperatorRole;
  /** What somebody does about it, as the rest of a sentence that begins with who it is. */
  readonly does: string;
  readonly play: (stage: Stage) => Promise<void>;
};

/** One story for each of the reasons. */
export type StoriesOf<Reason extends FailReason> = { readonly [One in Reason]: Story };
