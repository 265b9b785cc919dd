import type { CallFix } from '#src/domain/call-fixes.ts';
import { paths, withQuery } from '#src/lib/paths.ts';

type Action = CallFix['action'];
type FixOf<A extends Action> = Extract<CallFix, { action: A }>;
type Place<A extends Action> = ((fix: FixOf<A>) => string) | undefined;

const keyPage = ({ record }: FixOf<'rotate-key' | 'enable-key'>) => paths.apiKeys.detail(record.id);
const userForm = ({ record }: FixOf<'set-password' | 'grant-permission' | 'give-licence'>) =>
  paths.interfaceUsers.edit(record.id);
// The field is named by the hash: it goes along into a tab of its own.
const passwordField = (fix: FixOf<'set-password'>) => `${userForm(fix)}#password`;
const permissionsField = (fix: FixOf<'grant-permission'>) => `${userForm(fix)}#permissions`;
const groupsField = (fix: FixOf<'give-licence'>) => `${userForm(fix)}#groups`;

const places: { readonly [A in Action]: Place<A> } = {
  'add-mapping': ({ record, path }) =>
    withQuery(paths.incomingMappings.create, { system: record.id, path }),
  'activate-mapping': ({ record }) => paths.incomingMappings.detail(record.id),
  'activate-system': ({ record }) => paths.systems.detail(record.id),
  'activate-user': ({ record }) => paths.interfaceUsers.detail(record.id),
  'set-password': passwordField,
  'grant-permission': permissionsField,
  'give-licence': groupsField,
  'add-user': () => paths.interfaceUsers.create,
  'issue-key': ({ record }) => paths.interfaceUsers.issueApiKey(record.id),
  'rotate-key': keyPage,
  'enable-key': keyPage,
  'enable-licence': ({ record }) => paths.licences.detail(record.id),
  'choose-endpoint': undefined,
  'use-method': undefined,
  'use-auth-method': undefined,
  'send-credential': undefined,
  'correct-credential': undefined,
};

function placeOf<A extends Action>(action: A, fix: FixOf<A>): string | undefined {
  return places[action]?.(fix);
}

/** Where a fix is made; nothing where it is the caller's to make, or no page of the console makes it. */
export function fixPath(fix: CallFix): string | undefined {
  return placeOf(fix.action, fix);
}
