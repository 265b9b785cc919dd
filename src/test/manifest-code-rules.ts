import { group, licence, permission, type Rule, user } from './manifest-parts.ts';

/** Rules about codes and what they refer to. */
export const codeRules: readonly Rule[] = [
  [
    'a reference leads to something declared, children included',
    { users: [{ ...user, global_permission_codes: ['_C'] }] },
    ['error not-declared /users/0/global_permission_codes/0'],
    {
      users: [{ ...user, global_permission_codes: ['_C'] }],
      global_permissions: [{ ...permission, children: [{ ...permission, code: '_C' }] }],
    },
  ],
  [
    'a reference without underscore leads to a system default',
    { users: [{ ...user, user_group_codes: ['erp_connectors'] }] },
    ['error unknown-default /users/0/user_group_codes/0'],
    { users: [{ ...user, user_group_codes: ['CONTENT_MANAGERS'] }] },
  ],
  [
    'the licence of a permission is declared',
    { global_permissions: [{ ...permission, license_code: '_OTHER_LICENCE' }] },
    ['error not-declared /global_permissions/0/license_code'],
    { global_permissions: [{ ...permission, license_code: '_L' }], licenses: [licence] },
  ],
  [
    'what a group gives is declared',
    { user_groups: [{ ...group, license_codes: ['_L'], global_permission_codes: ['_P'] }] },
    [
      'error not-declared /user_groups/0/license_codes/0',
      'error not-declared /user_groups/0/global_permission_codes/0',
    ],
    {
      user_groups: [{ ...group, license_codes: ['_L'], global_permission_codes: ['_P'] }],
      licenses: [licence],
      global_permissions: [permission],
    },
  ],
  [
    'a code without underscore names a system default',
    {
      licenses: [{ ...licence, code: 'HUB_COER' }],
      global_permissions: [{ ...permission, code: 'NONE' }],
      user_groups: [{ ...group, code: 'NONE' }],
    },
    [
      'error unknown-default /licenses/0/code',
      'error unknown-default /global_permissions/0/code',
      'error unknown-default /user_groups/0/code',
    ],
    {
      licenses: [{ ...licence, code: 'HUB_CORE' }],
      global_permissions: [{ ...permission, code: 'API_ACCESS' }],
      user_groups: [{ ...group, code: 'ALL_USERS' }],
    },
  ],
  [
    'a system default permission gets no children',
    { global_permissions: [{ ...permission, code: 'API_ACCESS', children: [permission] }] },
    ['error default-children /global_permissions/0/children'],
    { global_permissions: [{ ...permission, code: 'API_ACCESS', children: [] }] },
  ],
  [
    'account administrators are given nothing',
    {
      user_groups: [
        {
          ...group,
          code: 'ACCOUNT_ADMINISTRATORS',
          license_codes: ['HUB_CORE'],
          global_permission_codes: ['API_ACCESS'],
        },
      ],
    },
    [
      'error locked-group /user_groups/0/license_codes',
      'error locked-group /user_groups/0/global_permission_codes',
    ],
    {
      user_groups: [
        { ...group, code: 'ACCOUNT_ADMINISTRATORS', license_codes: [] },
        { ...group, code: 'AUTHORS', global_permission_codes: ['API_ACCESS'] },
      ],
    },
  ],
  [
    'codes are unique per kind, children included',
    {
      licenses: [licence, licence],
      global_permissions: [{ ...permission, children: [permission] }],
      user_groups: [group, group],
      users: [user, { ...user, license_codes: ['_L'] }],
    },
    [
      'error declared-twice /licenses/1/code',
      'error declared-twice /global_permissions/0/children/0/code',
      'error declared-twice /user_groups/1/code',
      'error declared-twice /users/1/code',
    ],
    {
      global_permissions: [permission],
      user_groups: [{ ...group, code: '_P' }],
      users: [{ ...user, code: '_P' }],
    },
  ],
  [
    'nobody else has a code',
    {
      global_permissions: [{ ...permission, code: '_OTHER' }],
      user_groups: [{ ...group, code: '_OTHER_GROUP' }],
      users: [{ ...user, code: '_OTHER_ROBOT' }],
    },
    [
      'error taken /global_permissions/0/code',
      'error taken /user_groups/0/code',
      'error taken /users/0/code',
    ],
    { global_permissions: [{ ...permission, code: '_OTHER_ROBOT' }] },
  ],
];
