import * as fc from 'fast-check';

const licenceCodes = ['_L1', '_L2', '_L3'];
const permissionCodes = ['_P1', '_P2', '_P3', '_P4', '_P5', '_P6'];
const groupCodes = ['_G1', '_G2', '_G3'];
const userCodes = ['_U1', '_U2', '_U3', '_U4'];
const defaultGroups = ['ALL_USERS', 'CONTENT_MANAGERS', 'AUTHORS', 'DEVELOPERS_DESIGNERS'];
const defaultLicences = ['HUB_CORE', 'CONTENT_STUDIO', 'ADVANCED_ANALYTICS'];
const defaultPermissions = ['API_ACCESS', 'CONTENT_EDIT', 'ANALYTICS_READ'];

type Permission = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly license_code?: string;
  readonly children?: readonly Permission[];
};

const aName = fc.constantFrom(
  'Read',
  'Überblick 😀',
  'a "quoted" name',
  'Tail \\',
  'x'.repeat(100),
);
const aText = fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), fc.constant('y'.repeat(200)));
const described = (code: string) => ({ code: fc.constant(code), name: aName, description: aText });
const someOf = (codes: readonly string[]) => fc.subarray([...codes]);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Puts each permission under one before it, or at the top. */
function asTree(
  permissions: readonly Permission[],
  parents: readonly (number | undefined)[],
): Permission[] {
  const childrenOf = (above: number | undefined): Permission[] =>
    permissions.flatMap((permission, index) => {
      const parent = parents[index];
      const isHere = (parent !== undefined && parent < index ? parent : undefined) === above;
      if (!isHere) return [];
      const children = childrenOf(index);
      return [children.length === 0 ? permission : { ...permission, children }];
    });
  return childrenOf(undefined);
}

const withoutNothing = ({
  license_code: licence,
  ...one
}: Omit<Permission, 'license_code'> & { readonly license_code: string | undefined }): Permission =>
  licence === undefined ? one : { ...one, license_code: licence };

/** The object of a manifest that has no errors. */
export const anyManifest = fc
  .record({
    licences: someOf(licenceCodes),
    permissions: someOf(permissionCodes),
    groups: someOf(groupCodes),
    users: someOf(userCodes),
    namedLicences: someOf(defaultLicences),
    namedPermissions: someOf(defaultPermissions),
    namedGroups: someOf(defaultGroups),
  })
  .chain((codes) => {
    const licences = [...codes.licences, ...defaultLicences];
    const permissions = [...codes.permissions, ...defaultPermissions];
    const groups = [...codes.groups, ...defaultGroups, 'ACCOUNT_ADMINISTRATORS'];
    const grants = {
      license_codes: maybe(someOf(licences)),
      global_permission_codes: maybe(someOf(permissions)),
    };
    const each = <T>(of: readonly string[], arbitrary: (code: string) => fc.Arbitrary<T>) =>
      fc.tuple(...of.map(arbitrary));
    return fc.record({
      licenses: each([...codes.licences, ...codes.namedLicences], (code) =>
        fc.record(described(code)),
      ),
      global_permissions: fc
        .tuple(
          each(codes.permissions, (code) =>
            fc.record({ ...described(code), license_code: maybe(fc.constantFrom(...licences)) }),
          ),
          fc.array(maybe(fc.nat(5)), { minLength: 6, maxLength: 6 }),
          each(codes.namedPermissions, (code) => fc.record(described(code))),
        )
        .map(([own, parents, named]) => asTree(own.map(withoutNothing), parents).concat(named)),
      user_groups: each([...codes.groups, ...codes.namedGroups], (code) =>
        fc.record({ ...described(code), ...grants }),
      ),
      users: each(codes.users, (code) =>
        fc.record({
          code: fc.constant(code),
          first_name: fc.constantFrom('Ada', 'Jean Luc', 'Zoë'),
          last_name: fc.constantFrom('Sync', 'van der Bot', 'z'.repeat(50)),
          user_group_codes: maybe(someOf(groups)),
          ...grants,
        }),
      ),
    });
  });

/** The text of a manifest that has no errors. */
export const anyManifestText = fc
  .tuple(anyManifest, fc.constantFrom(0, 2, '\t'))
  .map(([manifest, indent]) => JSON.stringify(manifest, undefined, indent));
