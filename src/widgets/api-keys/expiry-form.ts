import * as z from 'zod';
import { serverNow } from '#src/client/server-clock.ts';
import { apiKeyLabel, gracePeriodId } from '#src/contract/api-key-record.ts';
import type { Settings } from '#src/contract/settings.ts';
import {
  defaultExpiryPreset,
  defaultGracePeriod,
  type ExpiryChoice,
  expiryOf,
  expiryPresets,
  isBeyondCap,
} from '#src/domain/api-key-expiry.ts';
import { ownTimeZone } from '#src/lib/dates.ts';
import { typedDayFault } from '#src/lib/typed-day.ts';
import type { SelectOption } from '#src/ui/form/select-field.tsx';

const keyForm = z.object({
  label: apiKeyLabel,
  /** A number of days, `date` or `never`. */
  expiry: z.string(),
  /** The day for `date`. */
  date: z.string(),
  /** Of the key that is rotated. */
  grace: gracePeriodId,
});

/** What the forms for issuing and for rotating hold. */
export type KeyFormValues = z.input<typeof keyForm>;
export type ExpiryValues = Pick<KeyFormValues, 'expiry' | 'date'>;

type Cap = Settings['keyLifetimeCapDays'];

/** What is chosen in the form. */
export function choiceIn({ expiry, date }: ExpiryValues): ExpiryChoice {
  if (expiry === 'never') return { kind: 'never' };
  const days = expiryPresets.find((preset) => String(preset) === expiry);
  return days === undefined
    ? { kind: 'date', date, timeZone: ownTimeZone() }
    : { kind: 'days', days };
}

const isPresetWithin = (days: number, cap: Cap) => cap === null || days <= cap;

/** What the form begins with: 90 days, or the most that the tenant allows. */
export function firstExpiry(cap: Cap): ExpiryValues {
  const allowed = expiryPresets.filter((days) => isPresetWithin(days, cap));
  const preset = allowed.findLast((days) => days <= defaultExpiryPreset);
  return { expiry: preset === undefined ? 'date' : String(preset), date: '' };
}

/** The choices in their order; those beyond the cap say so. */
export function expiryOptions(cap: Cap): SelectOption[] {
  const beyond = cap === null ? undefined : `No key may live longer than ${String(cap)} days.`;
  return [
    ...expiryPresets.map((days) => ({
      value: String(days),
      label: `In ${String(days)} days`,
      disabledReason: isPresetWithin(days, cap) ? undefined : beyond,
    })),
    { value: 'date', label: 'On a date' },
    { value: 'never', label: 'Never', disabledReason: beyond },
  ];
}

/** What is wrong with the text of the date box. */
function typedFault(date: string): string | undefined {
  return date === '' ? 'Choose the last day on which the key works.' : typedDayFault(date);
}

/** What is wrong with an end; nothing stands for one that is too far off to be said. */
function endFault(end: Date | null | undefined, cap: Cap, now: Date): string | undefined {
  if (end === undefined || isBeyondCap(end, cap, now)) {
    return cap === null
      ? 'Choose an earlier day: a key ends in the year 9999 (UTC) at the latest.'
      : `Choose an earlier end: no key may live longer than ${String(cap)} days.`;
  }
  return end !== null && end <= now ? 'Choose a day that is not over yet.' : undefined;
}

/** What is wrong with the end that is chosen, and with which field. */
export function expiryFault(
  values: ExpiryValues,
  cap: Cap,
  now: Date,
): { field: keyof ExpiryValues; message: string } | undefined {
  const choice = choiceIn(values);
  const field = choice.kind === 'date' ? 'date' : 'expiry';
  const typed = choice.kind === 'date' ? typedFault(choice.date) : undefined;
  const message = typed ?? endFault(expiryOf(choice, now), cap, now);
  return message === undefined ? undefined : { field, message };
}

function withExpiryRules(schema: z.ZodType<KeyFormValues, KeyFormValues>, cap: Cap) {
  return schema.superRefine((values, context) => {
    const fault = expiryFault(values, cap, serverNow());
    if (fault === undefined) return;
    context.addIssue({ code: 'custom', path: [fault.field], message: fault.message });
  });
}

/** The rules of a key that is issued. */
export const issueForm = (cap: Cap) => withExpiryRules(keyForm, cap);

/** The rules of a rotation: the successor takes the label along. */
export const rotationForm = (cap: Cap) =>
  withExpiryRules(keyForm.extend({ label: z.string() }), cap);

/** What both forms begin with. */
export const firstValues = (cap: Cap): KeyFormValues => ({
  label: '',
  grace: defaultGracePeriod,
  ...firstExpiry(cap),
});

/**
 * Turns choices into ends. The same choice keeps its end through every retry: a request that is sent again has to be the
 * same one, or the service would issue a second key.
 */
export function createEndKeeper() {
  let last: { choice: string; end: Date | null | undefined } | undefined;
  return {
    endOf(values: ExpiryValues): string | null {
      const choice = choiceIn(values);
      const text = JSON.stringify(choice);
      if (last?.choice !== text) last = { choice: text, end: expiryOf(choice, serverNow()) };
      return last.end?.toISOString() ?? null;
    },
  };
}
