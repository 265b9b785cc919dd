import { readdirSync } from 'node:fs';
import { defineConfig, type OxlintOverride } from 'oxlint';

/**
 * The rooms of the house and whom each may import (packages aside). Tests may also import `test` and `mocks`.
 * The same table stands in the README; `src/test/rooms.test.ts` plants a violation per room and expects it refused.
 */
const rooms = {
  contract: [],
  domain: ['contract'],
  lib: [],
  ui: ['lib'],
  client: ['contract'],
  api: ['contract', 'client'],
  widgets: ['contract', 'domain', 'client', 'api', 'ui', 'lib'],
  features: ['contract', 'domain', 'client', 'api', 'widgets', 'ui', 'lib'],
  app: ['contract', 'domain', 'client', 'api', 'widgets', 'features', 'ui', 'lib'],
  mocks: ['contract', 'domain'],
  test: ['contract', 'domain', 'client', 'api', 'widgets', 'features', 'ui', 'lib', 'app', 'mocks'],
} as const;

type Room = keyof typeof rooms;
const isRoom = (name: string): name is Room => name in rooms;
const allRooms = Object.keys(rooms).filter(isRoom);

/** Other folders, of the same room too, are reached from `#src` only, the same folder by `./` only. */
const upwards = {
  group: ['../**', '..'],
  message: 'Inside a folder only ./; to any other folder #src/<room>/<folder>/<file>.ts.',
};

/** The names of the features. */
const features = readdirSync(new URL('src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** MUI by its public paths, one level deep: the root entry pulls in every component, what lies deeper is private. */
const muiRoot = [
  { name: '@mui/material', message: 'Import MUI by deep path: @mui/material/Button.' },
];
const muiInside = {
  group: ['@mui/material/*/**', '@mui/system', '@mui/system/**', '@emotion/**'],
  message: 'Import MUI by its public paths: @mui/material/Button, @mui/material/styles.',
};

/** What the files of a room may import; those of a feature nothing of another feature besides. */
function importRule(
  mayImport: readonly string[],
  room: string,
  feature?: string,
): NonNullable<OxlintOverride['rules']> {
  const forbidden = allRooms.filter((other) => other !== room && !mayImport.includes(other));
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: muiRoot,
        patterns: [
          upwards,
          muiInside,
          ...forbidden.map((other) => ({
            group: [`#src/${other}/**`],
            message: `${room} may not import ${other}.`,
          })),
          ...(room === 'features'
            ? [
                {
                  group: [
                    '#src/features/**',
                    ...(feature === undefined ? [] : [`!#src/features/${feature}/**`]),
                  ],
                  message: 'A feature never imports another feature.',
                },
              ]
            : []),
        ],
      },
    ],
  };
}

/** The rule of a room, or of one feature, and of its tests. */
function overridesFor(folder: string, room: Room, feature?: string): OxlintOverride[] {
  return [
    { files: [`${folder}/**/*.{ts,tsx}`], rules: importRule(rooms[room], room, feature) },
    {
      files: [`${folder}/**/*.test.{ts,tsx}`],
      rules: importRule([...rooms[room], 'test', 'mocks'], room, feature),
    },
  ];
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  env: { browser: true, es2024: true },
  ignorePatterns: ['dist/**', 'dist-demo/**', 'public/**', 'coverage/**'],
  options: { typeAware: true },
  rules: {
    eqeqeq: 'error',
    complexity: ['error', { max: 12 }],
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    'no-param-reassign': ['error', { props: true }],
    'no-var': 'error',
    'prefer-const': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/prefer-nullish-coalescing': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    // The JSX runtime is automatic.
    'react/react-in-jsx-scope': 'off',
    // Side-effect imports are how fonts and the zod set-up come in.
    'import/no-unassigned-import': 'off',
    // `fc.property` is how fast-check reads best.
    'import/no-named-as-default-member': 'off',
    // Shadowed names and nested functions are told apart by the compiler and kept short by the line limit.
    'no-shadow': 'off',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
    // The compiler checks that every path returns.
    'typescript/consistent-return': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // Sequential awaits are meant where they are written.
    'no-await-in-loop': 'off',
    // The React Compiler memoises what these two rules would have us write by hand.
    'react/jsx-no-constructed-context-values': 'off',
    'react/no-array-index-key': 'error',
    // MUI's parts are divs: a role is how they become a group or a dialog.
    'jsx-a11y/prefer-tag-over-role': 'off',
  },
  overrides: [
    ...allRooms.flatMap((room) => overridesFor(`src/${room}`, room)),
    ...features.flatMap((name) => overridesFor(`src/features/${name}`, 'features', name)),
    {
      files: ['src/*.{ts,tsx}'],
      rules: importRule(['app', 'client', 'mocks'], 'main'),
    },
    {
      files: ['e2e/**/*.{ts,tsx}'],
      rules: {
        ...importRule(['contract', 'domain', 'mocks'], 'e2e'),
        'no-console': 'off',
      },
    },
    {
      files: ['*.config.ts', 'e2e/**/*.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
});
