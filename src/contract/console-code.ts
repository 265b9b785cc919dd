import { onlyCharacters, ruledText } from './text-rules.ts';

/** The longest code that the console makes. Codes from a manifest follow rules of their own. */
export const consoleCodeMaxLength = 60;

type Naming = {
  /** What the codes of its issues begin with: "permission-code". */
  readonly id: string;
  /** What is said where there is none. */
  readonly missing: string;
  /** What an app owns instead: "permissions". */
  readonly owned: string;
};

/** A code made in the console: one issue per broken part of the rule, with a code in `params.code`. */
export function consoleCode({ id, missing, owned }: Naming) {
  return ruledText(missing, [
    {
      code: `${id}.length`,
      message: `Use 1 to ${consoleCodeMaxLength} characters.`,
      isBrokenBy: (value) => value.length === 0 || value.length > consoleCodeMaxLength,
    },
    {
      code: `${id}.characters`,
      message: onlyCharacters('Use only lowercase letters from a to z and underscores.'),
      isBrokenBy: (value) => /[^a-z_]/u.test(value),
    },
    {
      code: `${id}.leading-underscore`,
      message: `Begin with a letter: a leading underscore marks ${owned} that belong to an app.`,
      isBrokenBy: (value) => value.startsWith('_'),
    },
    {
      code: `${id}.double-underscore`,
      message: 'Use one underscore at a time.',
      isBrokenBy: (value) => value.includes('__'),
    },
  ]).meta({
    description: 'Lowercase letters and underscores, not beginning with one, no two in a row.',
    minLength: 1,
    maxLength: consoleCodeMaxLength,
    pattern: '^(?!_)(?!.*__)[a-z_]+$',
  });
}
