/** One valid part of each kind, for a test to change. */
export const licence = { code: '_L', name: 'Licence', description: 'A licence' };
export const permission = { code: '_P', name: 'Permission', description: 'A permission' };
export const group = { code: '_G', name: 'Group', description: 'A group' };
export const user = {
  code: '_U',
  first_name: 'Ada',
  last_name: 'Sync',
  user_group_codes: ['AUTHORS'],
};

/** A rule, what breaks it, what is found then (severity, code, pointer), and what keeps it. */
export type Rule = readonly [
  rule: string,
  wrong: unknown,
  found: readonly string[],
  right: unknown,
];
