import type { FailedStep } from '#src/contract/call-failure-record.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';

/** A seeded call in short: what a list filters by. The steps are worked out for those that are shown. */
export type SeededCall = {
  readonly id: RecordedCall['id'];
  readonly at: string;
  readonly verdict: RecordedCall['verdict'];
  readonly reason: RecordedCall['reason'];
  readonly mappingId: string | null;
  /** In whose name it came, right password or not. */
  readonly userId: string | null;
  readonly keyId: string | null;
  /** The whole of it. */
  readonly record: () => RecordedCall;
};

/** In whose name a call came: of whom the credential identified, or whose password was wrong. */
export function namedUserId(
  user: { readonly id: string } | null | undefined,
  failure: FailedStep | undefined,
): string | null {
  if (failure?.reason === 'credential.wrong-password') return failure.record.id;
  return user?.id ?? null;
}
