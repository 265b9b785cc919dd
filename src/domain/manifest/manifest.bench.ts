import { expect, test } from 'vitest';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { checkManifest } from './check-manifest.ts';
import { emptyManifest } from './checked-manifest.ts';
import { withDeclarationStubs } from './declaration-stubs.ts';
import { type LiveState, surroundingsIn } from './live-state.ts';
import { planManifest, planUninstall } from './plan-manifest.ts';
import { type RecordPort, withChanges } from './state-changes.ts';

const at = '2026-01-01T00:00:00.000Z';
const systemOrigin = { kind: 'system' } as const;
const thisApp = { id: 'app_this', name: 'This app' };
const state: LiveState = {
  licences: [],
  permissions: [
    {
      code: 'API_ACCESS',
      etag: '"1"',
      name: 'API access',
      description: '',
      origin: systemOrigin,
      parent: null,
      licence: null,
      createdAt: at,
      updatedAt: at,
    },
  ],
  groups: [],
  users: [],
  apps: [],
  mappings: [],
};
function aRecordPort(): RecordPort {
  let ids = 0;
  return {
    now: at,
    actor: null,
    nextEtag: () => '"1"',
    nextUserId: () => {
      ids += 1;
      return interfaceUserId.parse(`usr_${ids}`);
    },
  };
}
const surroundings = surroundingsIn(state, null);
const check = (text: string) => checkManifest(text, surroundings);
const count = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index));

/** `users` users in 20 groups of 10 permissions each, a licence over every other; codes that nobody declares on request. */
function aManifest(users: number, indent: number, isWrong = false): string {
  const typo = isWrong ? 'X' : '';
  return JSON.stringify(
    {
      licenses: count(10, (index) => ({ code: `_L${index}`, name: `L ${index}`, description: '' })),
      global_permissions: count(200, (index) => ({
        code: `_PERMISSION_${index}`,
        name: `Permission ${index}`,
        description: 'What it is for',
        ...(index % 2 === 0 ? { license_code: `_L${index % 10}` } : {}),
      })),
      user_groups: count(20, (index) => ({
        code: `_GROUP_${index}`,
        name: `Group ${index}`,
        description: 'Who is in it',
        license_codes: [`_L${index % 10}`],
        global_permission_codes: count(10, (one) => `_PERMISSION_${index * 10 + one}`),
      })),
      users: count(users, (index) => ({
        code: `_USER_${index}`,
        first_name: 'Interface',
        last_name: `User ${index}`,
        user_group_codes: [`_GROUP_${index % 20}${typo}`, `_GROUP_${(index + 7) % 20}`],
        global_permission_codes: [`_PERMISSION_${index % 200}${typo}`, 'API_ACCESS'],
      })),
    },
    undefined,
    indent,
  );
}

function upTo1MiB(make: (users: number) => string): string {
  const perUser = (make(1000).length - make(0).length) / 1000;
  return make(Math.floor((1024 * 1024 - make(0).length) / perUser) - 150);
}

const oneMiB = {
  'without errors': upTo1MiB((users) => aManifest(users, 2)),
  'dense, two wrong codes per user': upTo1MiB((users) => aManifest(users, 0, true)),
  'of empty objects': `{"users":[${'{},'.repeat(349_000)}{}]}`,
  'of wrong codes': `{"user_groups":[{"code":"_G","name":"G","description":"","license_codes":[${count(115_900, (index) => `"_${index}"`).join(',')}]}]}`,
  'of misspelt codes': JSON.stringify({
    licenses: count(7000, (index) => ({
      code: `_LICENCE_${10_000 + index}`,
      name: 'L',
      description: '',
    })),
    users: [
      {
        code: '_U',
        first_name: 'A',
        last_name: 'B',
        license_codes: count(34_000, (index) => `_LICENCE_X${10_000 + index}`),
      },
    ],
  }),
  'of mistakes': `{"users":[${'{"a" 1},'.repeat(130_000)}]}`,
  'of brackets': '['.repeat(1024 * 1024),
  'of quotes': '"\n'.repeat(500_000),
} as const;

const once = { iterations: 10, time: 0, warmupIterations: 3, warmupTime: 0 };

// The module runner of the tests looks every import up at every use. Without it:
// vitest bench --run --experimental.viteModuleRunner=false src/domain/manifest
for (const [name, text] of Object.entries(oneMiB)) {
  test(`1 MiB ${name}`, async ({ bench }) => {
    expect(text.length).toBeGreaterThan(950_000);
    expect(text.length).toBeLessThanOrEqual(1024 * 1024);
    const results = await bench.compare(
      bench('check', () => {
        check(text);
      }),
      bench('complete with stubs', () => {
        withDeclarationStubs(text, surroundings);
      }),
      once,
    );
    expect(results.get('check').latency.mean).toBeGreaterThan(0);
  });
}

test('1,000 users', async ({ bench }) => {
  const text = aManifest(1000, 2);
  const { manifest = emptyManifest } = check(text);
  expect(manifest.users).toHaveLength(1000);
  const changes = planManifest({ manifest, state, app: thisApp }).changes(aRecordPort());
  const installed = changes === undefined ? state : withChanges(state, changes);
  const results = await bench.compare(
    bench('check', () => {
      check(text);
    }),
    bench('plan the installation', () => {
      planManifest({ manifest, state, app: thisApp });
    }),
    bench('plan an update', () => {
      planManifest({ manifest, state: installed, app: thisApp });
    }),
    bench('plan the removal', () => {
      planUninstall({ state: installed, app: thisApp });
    }),
    once,
  );
  expect(results.get('check').latency.mean).toBeGreaterThan(0);
});
