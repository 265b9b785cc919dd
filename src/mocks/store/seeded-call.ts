import type { RecordedCall } from '#src/contract/call-record.ts';

/** A seeded call in short: what a list filters by. The steps are worked out for those that are shown. */
export type SeededCall = {
  readonly id: RecordedCall['id'];
  readonly at: string;
  readonly verdict: RecordedCall['verdict'];
  readonly reason: RecordedCall['reason'];
  readonly mappingId: string | null;
  readonly userId: string | null;
  readonly keyId: string | null;
  /** The whole of it. */
  readonly record: () => RecordedCall;
};
