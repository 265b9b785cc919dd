/** What the fields are called. */
export const fieldLabels = {
  active: 'Active',
  name: 'Interface user name',
  permissions: 'Permissions',
  type: 'User type',
  groups: 'Groups',
  password: 'Password',
} as const;
