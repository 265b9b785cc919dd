import type { CallVerdict } from '#src/contract/call-step-record.ts';

/** In which tone a verdict stands, in rows and on pages. */
export const verdictTones = {
  accepted: 'success',
  refused: 'danger',
} as const satisfies Readonly<Record<CallVerdict, string>>;
