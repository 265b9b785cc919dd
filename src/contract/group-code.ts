import { consoleCode } from './console-code.ts';

/** The code of a user group made in the console. It follows the same rule as a permission's. */
export const groupCode = consoleCode({
  id: 'group-code',
  missing: 'Enter a group code.',
  owned: 'groups',
});
