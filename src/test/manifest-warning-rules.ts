import { group, licence, permission, type Rule, user } from './manifest-parts.ts';

/** What is allowed and warned about. */
export const warningRules: readonly Rule[] = [
  [
    'a licence is used',
    { licenses: [licence] },
    ['warning unused-licence /licenses/0/code'],
    { licenses: [licence], user_groups: [{ ...group, license_codes: ['_L'] }] },
  ],
  [
    'a user is in a group',
    { users: [{ ...user, user_group_codes: undefined }] },
    ['warning no-group /users/0'],
    { users: [user] },
  ],
  [
    'a user is in a group other than that of everybody',
    { users: [{ ...user, user_group_codes: ['ALL_USERS'] }] },
    [
      'warning no-group /users/0/user_group_codes',
      'warning without-effect /users/0/user_group_codes/0',
    ],
    { users: [user] },
  ],
  [
    'a permission can be used',
    {
      users: [{ ...user, user_group_codes: ['_G'], global_permission_codes: ['_C'] }],
      licenses: [licence],
      global_permissions: [
        { ...permission, license_code: '_L', children: [{ ...permission, code: '_C' }] },
      ],
      user_groups: [{ ...group, global_permission_codes: ['_P'] }],
    },
    [
      'warning licence-not-held /users/0/user_group_codes/0',
      'warning licence-not-held /users/0/global_permission_codes/0',
    ],
    {
      users: [{ ...user, user_group_codes: ['_G'], global_permission_codes: ['_C'] }],
      licenses: [licence],
      global_permissions: [
        { ...permission, license_code: '_L', children: [{ ...permission, code: '_C' }] },
      ],
      user_groups: [{ ...group, license_codes: ['_L'], global_permission_codes: ['_P'] }],
    },
  ],
  [
    'a licence that a permission needs is enabled',
    { users: [{ ...user, global_permission_codes: ['ANALYTICS_READ'] }] },
    ['warning licence-not-held /users/0/global_permission_codes/0'],
    {
      licenses: [{ ...licence, code: 'ADVANCED_ANALYTICS' }],
      users: [
        {
          ...user,
          global_permission_codes: ['ANALYTICS_READ'],
          license_codes: ['ADVANCED_ANALYTICS'],
        },
      ],
    },
  ],
  [
    'an author is in no other group',
    { users: [{ ...user, user_group_codes: ['CONTENT_MANAGERS', 'AUTHORS'] }] },
    ['warning restricted-author /users/0/user_group_codes/1'],
    { users: [user] },
  ],
  [
    'a system default permission stays under its licence',
    { global_permissions: [{ ...permission, code: 'API_ACCESS', license_code: 'HUB_CORE' }] },
    ['warning without-effect /global_permissions/0/license_code'],
    { global_permissions: [{ ...permission, code: 'API_ACCESS' }] },
  ],
];
