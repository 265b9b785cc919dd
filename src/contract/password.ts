import * as z from 'zod';
import { countCodePoints } from './code-points.ts';

/** The whole policy. There is no rule about symbols, history or similarity, and none is to be invented. */
export const passwordPolicy = {
  minLength: 8,
  maxLength: 128,
  requires: ['digit', 'uppercase', 'lowercase'],
} as const;

export type PasswordRuleId =
  | 'length'
  | 'digit'
  | 'uppercase'
  | 'lowercase'
  | 'too-long'
  | 'control-characters';

export type PasswordRule = {
  readonly id: PasswordRuleId;
  readonly sentence: string;
  /** What it reads in the `passwordrules` attribute, by which password managers generate; none makes control characters. */
  readonly attribute?: string;
  readonly isMetBy: (password: string) => boolean;
};

/** The four rules of the checklist, in the order in which they are shown. */
export const passwordRules = [
  {
    id: 'length',
    sentence: `At least ${passwordPolicy.minLength} characters`,
    attribute: `minlength: ${passwordPolicy.minLength}`,
    isMetBy: (password) => countCodePoints(password) >= passwordPolicy.minLength,
  },
  {
    id: 'digit',
    sentence: 'One or more digits',
    attribute: 'required: digit',
    isMetBy: (password) => /\p{Nd}/u.test(password),
  },
  {
    id: 'uppercase',
    sentence: 'One or more uppercase letters',
    attribute: 'required: upper',
    isMetBy: (password) => /\p{Lu}/u.test(password),
  },
  {
    id: 'lowercase',
    sentence: 'One or more lowercase letters',
    attribute: 'required: lower',
    isMetBy: (password) => /\p{Ll}/u.test(password),
  },
] as const satisfies readonly PasswordRule[];

/** Rules apart from the checklist: nobody needs to be told of them before they are broken. No header can carry control characters. */
export const passwordLimits: readonly PasswordRule[] = [
  {
    id: 'too-long',
    sentence: `At most ${passwordPolicy.maxLength} characters`,
    attribute: `maxlength: ${passwordPolicy.maxLength}`,
    isMetBy: (password) => countCodePoints(password) <= passwordPolicy.maxLength,
  },
  {
    id: 'control-characters',
    sentence: 'No control characters, such as tabs',
    isMetBy: (password) => !/\p{Cc}/u.test(password),
  },
];

const allRules: readonly PasswordRule[] = [...passwordRules, ...passwordLimits];

/** The rules that a password breaks, all of them, in the order of the checklist. */
export function brokenPasswordRules(password: string): PasswordRule[] {
  return allRules.filter((rule) => !rule.isMetBy(password));
}

/** What a broken rule asks for, as a sentence that says what to do. */
const instructions: Record<PasswordRuleId, string> = {
  length: `Use at least ${passwordPolicy.minLength} characters.`,
  digit: 'Add a digit.',
  uppercase: 'Add an uppercase letter.',
  lowercase: 'Add a lowercase letter.',
  'too-long': `Use at most ${passwordPolicy.maxLength} characters.`,
  'control-characters': 'Remove the control characters, such as tabs: no header can carry them.',
};

/** A password as it is set: one issue per broken rule, all at once, with a code in `params.code`. Never trimmed. */
export const password = z
  .string({ error: 'Enter a password.' })
  .superRefine((value, context) => {
    for (const rule of brokenPasswordRules(value)) {
      context.addIssue({
        code: 'custom',
        message: instructions[rule.id],
        params: { code: `password.${rule.id}` },
      });
    }
  })
  .meta({
    description:
      'Needs a digit, an uppercase letter and a lowercase letter. No control characters. Counted in code points.',
    format: 'password',
    writeOnly: true,
    minLength: passwordPolicy.minLength,
    maxLength: passwordPolicy.maxLength,
  });

/** The value of the `passwordrules` attribute of a field in which a new password is entered. */
export const passwordRulesAttribute = allRules
  .flatMap(({ attribute }) => (attribute === undefined ? [] : [`${attribute};`]))
  .join(' ');
