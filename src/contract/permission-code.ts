import * as z from 'zod';

/** The longest code that the console makes. Codes from a manifest follow rules of their own. */
export const permissionCodeMaxLength = 60;

type CodeRule = {
  readonly code: string;
  readonly message: string;
  readonly isBrokenBy: (value: string) => boolean;
};

/** The naming rule, part by part: each part says what to do. */
const codeRules: readonly CodeRule[] = [
  {
    code: 'permission-code.length',
    message: `Use 1 to ${permissionCodeMaxLength} characters.`,
    isBrokenBy: (value) => value.length === 0 || value.length > permissionCodeMaxLength,
  },
  {
    code: 'permission-code.characters',
    message: 'Use only lowercase letters from a to z and underscores.',
    isBrokenBy: (value) => /[^a-z_]/u.test(value),
  },
  {
    code: 'permission-code.leading-underscore',
    message: 'Begin with a letter: a leading underscore marks permissions that belong to an app.',
    isBrokenBy: (value) => value.startsWith('_'),
  },
  {
    code: 'permission-code.double-underscore',
    message: 'Use one underscore at a time.',
    isBrokenBy: (value) => value.includes('__'),
  },
];

/** The code of a permission made in the console: one issue per broken part of the rule, with a code in `params.code`. */
export const permissionCode = z
  .string({ error: 'Enter a permission code.' })
  .superRefine((value, context) => {
    for (const rule of codeRules.filter((candidate) => candidate.isBrokenBy(value))) {
      context.addIssue({ code: 'custom', message: rule.message, params: { code: rule.code } });
    }
  })
  .meta({
    description: 'Lowercase letters and underscores, not beginning with one, no two in a row.',
    minLength: 1,
    maxLength: permissionCodeMaxLength,
    pattern: '^(?!_)(?!.*__)[a-z_]+$',
  });
