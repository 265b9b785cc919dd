import { group, licence, permission, type Rule, user } from './manifest-parts.ts';

/** Rules about single values. */
export const valueRules: readonly Rule[] = [
  ['a manifest is an object', [], ['error wrong-type '], {}],
  ['users are an array', { users: {} }, ['error wrong-type /users'], { users: [] }],
  ['a user is an object', { users: ['_U'] }, ['error wrong-type /users/0'], { users: [user] }],
  [
    'a user has a code',
    { users: [{ ...user, code: undefined }] },
    ['error missing /users/0/code'],
    { users: [user] },
  ],
  [
    'a group, a permission and a licence have a code',
    {
      licenses: [{ ...licence, code: [] }],
      global_permissions: [{ ...permission, code: '', children: [permission] }],
      user_groups: [{ ...group, code: undefined, global_permission_codes: ['API_ACCESS'] }],
    },
    [
      'error wrong-type /licenses/0/code',
      'error empty /global_permissions/0/code',
      'error missing /user_groups/0/code',
    ],
    { user_groups: [{ ...group, global_permission_codes: ['API_ACCESS'] }] },
  ],
  [
    'a code is a text',
    { users: [{ ...user, code: 7 }] },
    ['error wrong-type /users/0/code'],
    { users: [user] },
  ],
  [
    'a code is not empty',
    { users: [{ ...user, code: '' }] },
    ['error empty /users/0/code'],
    { users: [user] },
  ],
  [
    'a code has 120 characters at most',
    { users: [{ ...user, code: `_${'U'.repeat(120)}` }] },
    ['error too-long /users/0/code'],
    { users: [{ ...user, code: `_${'U'.repeat(119)}` }] },
  ],
  [
    'a user has a first name',
    { users: [{ ...user, first_name: undefined }] },
    ['error missing /users/0/first_name'],
    { users: [user] },
  ],
  [
    'a user has a last name',
    { users: [{ ...user, last_name: '  ' }] },
    ['error empty /users/0/last_name'],
    { users: [user] },
  ],
  [
    'a first name has 50 characters at most',
    { users: [{ ...user, first_name: 'x'.repeat(51) }] },
    ['error too-long /users/0/first_name'],
    { users: [{ ...user, first_name: ` ${'😀'.repeat(50)} ` }] },
  ],
  [
    'a last name has 50 characters at most',
    { users: [{ ...user, last_name: 'x'.repeat(51) }] },
    ['error too-long /users/0/last_name'],
    { users: [{ ...user, last_name: 'x'.repeat(50) }] },
  ],
  [
    'a name is a text',
    { users: [{ ...user, first_name: null }] },
    ['error wrong-type /users/0/first_name'],
    { users: [user] },
  ],
  [
    'a text is whole Unicode',
    { users: [{ ...user, first_name: 'x\uD800' }] },
    ['error not-well-formed /users/0/first_name'],
    { users: [{ ...user, first_name: 'x😀' }] },
  ],
  [
    'a code has no control characters, none that turn the direction, and none that nobody can see',
    {
      user_groups: [
        { ...group, code: '_G\0' },
        { ...group, code: '_G\u202E1' },
        { ...group, code: '_G\u200B1' },
      ],
    },
    [
      'error character /user_groups/0/code',
      'error character /user_groups/1/code',
      'error character /user_groups/2/code',
    ],
    { user_groups: [{ ...group, code: '_G.%2F/#?~ ä' }] },
  ],
  [
    'a reference holds none of them either',
    { users: [{ ...user, user_group_codes: ['AUTHORS', '_G\u2066'] }] },
    ['error character /users/0/user_group_codes/1'],
    { users: [{ ...user, user_group_codes: ['AUTHORS'] }] },
  ],
  [
    'names hold none of them, but joiners',
    {
      users: [{ ...user, first_name: 'Acme\u202Eevil', last_name: 'Ac\u200Bme' }],
      user_groups: [{ ...group, name: 'a\nb' }],
    },
    [
      'error character /users/0/first_name',
      'error character /users/0/last_name',
      'error character /user_groups/0/name',
    ],
    {
      users: [{ ...user, first_name: 'می\u200Cخواهم', last_name: '👩\u200D💻' }],
      user_groups: [{ ...group, name: 'שלום' }],
    },
  ],
  [
    'a description has lines, and no other control characters',
    { user_groups: [{ ...group, description: 'a\u0007b' }] },
    ['error character /user_groups/0/description'],
    { user_groups: [{ ...group, description: 'a\n\tb\u202E' }] },
  ],
  [
    'users can only be created',
    { users: [{ ...user, code: 'U' }] },
    ['error existing-user /users/0/code'],
    { users: [user] },
  ],
  [
    'codes of others are lists',
    { users: [{ ...user, license_codes: null }] },
    ['error wrong-type /users/0/license_codes'],
    { users: [{ ...user, license_codes: [] }] },
  ],
  [
    'an item of a list is a text',
    { users: [{ ...user, user_group_codes: ['AUTHORS', 1, {}, ''] }] },
    [
      'error wrong-type /users/0/user_group_codes/1',
      'error wrong-type /users/0/user_group_codes/2',
      'error empty /users/0/user_group_codes/3',
    ],
    { users: [user] },
  ],
  [
    'a list names each thing once',
    { users: [{ ...user, user_group_codes: ['AUTHORS', 'AUTHORS'] }] },
    ['error listed-twice /users/0/user_group_codes/1'],
    { users: [user] },
  ],
  [
    'no property is unknown',
    { users: [{ ...user, groups: [] }], other: 1 },
    ['error unknown-property /users/0/groups', 'error unknown-property /other'],
    {
      users: [user],
      account_code_blocks: { anything: 1 },
      config_fields: 0,
      hub_sidenav_items: [],
    },
  ],
  [
    'a group has name and description',
    { user_groups: [{ code: '_G' }] },
    ['error missing /user_groups/0/name', 'error missing /user_groups/0/description'],
    { user_groups: [{ ...group, description: '' }] },
  ],
  [
    'the name of a group has 100 characters at most, its description 200',
    { user_groups: [{ code: '_G', name: 'x'.repeat(101), description: 'x'.repeat(201) }] },
    ['error too-long /user_groups/0/name', 'error too-long /user_groups/0/description'],
    { user_groups: [{ code: '_G', name: 'x'.repeat(100), description: 'x'.repeat(200) }] },
  ],
  [
    'the name of a permission has 100 characters at most, its description 200',
    { global_permissions: [{ code: '_P', name: 'x'.repeat(101), description: 'x'.repeat(201) }] },
    [
      'error too-long /global_permissions/0/name',
      'error too-long /global_permissions/0/description',
    ],
    { global_permissions: [{ code: '_P', name: 'x'.repeat(100), description: 'x'.repeat(200) }] },
  ],
  [
    'a licence has code, name and description',
    { licenses: [{}] },
    [
      'error missing /licenses/0/code',
      'error missing /licenses/0/name',
      'error missing /licenses/0/description',
    ],
    { licenses: [licence], users: [{ ...user, license_codes: ['_L'] }] },
  ],
  [
    'a permission has one licence at most',
    { global_permissions: [{ ...permission, license_code: ['HUB_CORE'] }] },
    ['error wrong-type /global_permissions/0/license_code'],
    { global_permissions: [{ ...permission, license_code: 'HUB_CORE' }] },
  ],
  [
    'children are permissions themselves',
    { global_permissions: [{ ...permission, children: [{ code: '_C', name: 'C' }] }] },
    ['error missing /global_permissions/0/children/0/description'],
    { global_permissions: [{ ...permission, children: [{ ...permission, code: '_C' }] }] },
  ],
  [
    'children are a list',
    { global_permissions: [{ ...permission, children: 'x' }] },
    ['error wrong-type /global_permissions/0/children'],
    { global_permissions: [{ ...permission, children: [] }] },
  ],
];
