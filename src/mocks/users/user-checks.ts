import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { BulkRequest } from '#src/contract/interface-users.ts';
import type { FieldError, Reference } from '#src/contract/problem.ts';
import {
  addressOf,
  checkName,
  localPartOf,
  suggestFreeName,
} from '#src/domain/interface-user-name.ts';
import type { Block } from '#src/domain/user-rules.ts';
import { Refusal } from '#src/mocks/refusal.ts';
import { validation } from '#src/mocks/request-parts.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';

type Codes = {
  readonly permissions?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
};

const nouns = { permissions: 'permission', groups: 'user group', licences: 'licence' } as const;

/** Codes that are named but don't exist. */
export function unknownCodes(
  field: keyof typeof nouns,
  codes: readonly string[] = [],
  isKnown: (code: string) => boolean,
): FieldError[] {
  const noun = nouns[field];
  return codes.flatMap((code, index) =>
    isKnown(code)
      ? []
      : [
          {
            pointer: `/${field}/${index}`,
            code: `${field}.unknown`,
            detail: `Choose another one: there is no ${noun} ${code}.`,
          },
        ],
  );
}

/** Permissions and groups that are named but don't exist. */
export function codeErrors(store: Store, { permissions, groups }: Codes): FieldError[] {
  return [
    ...unknownCodes(
      'permissions',
      permissions,
      (code) => store.permissions.get(code) !== undefined,
    ),
    ...unknownCodes('groups', groups, (code) => store.groups.get(code) !== undefined),
  ];
}

/** The codes that a bulk request names. */
export function codesIn(request: BulkRequest): Codes {
  if ('permissions' in request) return { permissions: request.permissions };
  return 'groups' in request ? { groups: request.groups } : {};
}

/** What is wrong with a name beyond its length. */
export function nameErrors(name: string): FieldError[] {
  const checked = checkName(name);
  return checked.kind === 'ok'
    ? []
    : [{ pointer: '/name', code: checked.code, detail: checked.detail }];
}

/** Refuses by everything that is wrong at once. */
export function refuseErrors(errors: FieldError[]): void {
  if (errors.length > 0) throw validation(errors);
}

/** A rule that stands in the way, as a refusal. */
const refusalOf = ({ status, detail, pointer }: Block): Refusal =>
  new Refusal(
    status === 403 ? 'forbidden' : 'conflict',
    detail,
    pointer === undefined ? {} : { pointer },
  );

/** Refuses by the first rule that stands in the way. */
export function refuseBlocks(blocks: readonly (Block | null)[]): void {
  const first = blocks.find((block) => block !== null);
  if (first !== undefined) throw refusalOf(first);
}

/** The address that a name makes, in this tenant. */
export const emailOf = (name: string) => addressOf(localPartOf(name), interfaceDomain);

/** A name close to this one whose address is free. */
export function freeNameLike(store: Store, name: string): string | undefined {
  return suggestFreeName(
    name,
    (localPart) => store.addresses.holderOf(addressOf(localPart, interfaceDomain)) !== undefined,
  );
}

export const referenceTo = ({ id, name }: InterfaceUser): Reference => ({
  kind: 'interface-user',
  id,
  name,
});

export const takenReason = (email: string, holder: InterfaceUser) =>
  `${email} belongs to ${holder.name}. Choose another name.`;

/** Refuses a name whose address somebody has, active or not. */
export function refuseTaken(store: Store, name: string): void {
  const email = emailOf(name);
  const holder = store.addresses.holderOf(email);
  if (holder === undefined) return;
  const suggestion = freeNameLike(store, name);
  throw new Refusal('conflict', takenReason(email, holder), {
    pointer: '/name',
    heldBy: referenceTo(holder),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
