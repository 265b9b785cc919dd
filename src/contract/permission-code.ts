import { consoleCode, consoleCodeMaxLength } from './console-code.ts';

/** The longest code that the console makes. Codes from a manifest follow rules of their own. */
export const permissionCodeMaxLength = consoleCodeMaxLength;

/** The code of a permission made in the console: one issue per broken part of the rule, with a code in `params.code`. */
export const permissionCode = consoleCode({
  id: 'permission-code',
  missing: 'Enter a permission code.',
  owned: 'permissions',
});
