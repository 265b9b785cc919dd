import * as z from 'zod';
import { refusedCharacterSentence } from './refused-characters.ts';

/** One part of a rule about a text: when it is broken, and what to do then. */
export type TextRule = {
  readonly code: string;
  readonly message: string | ((value: string) => string);
  readonly isBrokenBy: (value: string) => boolean;
};

/** What is said where only some characters are allowed: which one is wrong, where that can't be seen. */
export const onlyCharacters = (message: string) => (value: string) =>
  refusedCharacterSentence(value, 'name') || message;

/** Text that keeps every one of the rules: one issue per broken rule, with its code in `params.code`. */
export function ruledText(missing: string, rules: readonly TextRule[]) {
  return z.string({ error: missing }).superRefine((value, context) => {
    for (const rule of rules.filter((candidate) => candidate.isBrokenBy(value))) {
      const message = typeof rule.message === 'string' ? rule.message : rule.message(value);
      context.addIssue({ code: 'custom', message, params: { code: rule.code } });
    }
  });
}
