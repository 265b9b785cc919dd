import * as z from 'zod';

/** One part of a rule about a text: when it is broken, and what to do then. */
export type TextRule = {
  readonly code: string;
  readonly message: string;
  readonly isBrokenBy: (value: string) => boolean;
};

/** Text that keeps every one of the rules: one issue per broken rule, with its code in `params.code`. */
export function ruledText(missing: string, rules: readonly TextRule[]) {
  return z.string({ error: missing }).superRefine((value, context) => {
    for (const rule of rules.filter((candidate) => candidate.isBrokenBy(value))) {
      context.addIssue({ code: 'custom', message: rule.message, params: { code: rule.code } });
    }
  });
}
