import type {
  DecidingKey,
  DecidingLicence,
  DecidingMapping,
  DecidingPermission,
  DecidingSystem,
  DecidingUser,
} from '#src/contract/call-failure-record.ts';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { methodNoun } from './auth-methods.ts';

/** The one change that turns a failed step: in the console, on a record, or in what the caller sends (`record: null`). */
export type CallFix =
  | { readonly action: 'add-mapping'; readonly record: DecidingSystem; readonly path: string }
  | { readonly action: 'choose-endpoint'; readonly record: null }
  | { readonly action: 'activate-mapping'; readonly record: DecidingMapping }
  | { readonly action: 'activate-system'; readonly record: DecidingSystem }
  | { readonly action: 'use-method'; readonly record: null; readonly method: string }
  | { readonly action: 'use-auth-method'; readonly record: null; readonly authMethod: AuthMethodId }
  | {
      readonly action: 'send-credential';
      readonly record: null;
      /** Nothing where it is open which endpoint is meant. */
      readonly authMethod: AuthMethodId | null;
    }
  | {
      readonly action: 'correct-credential';
      readonly record: null;
      readonly authMethod: AuthMethodId;
    }
  | { readonly action: 'set-password'; readonly record: DecidingUser }
  | { readonly action: 'issue-key'; readonly record: DecidingUser }
  | { readonly action: 'enable-key'; readonly record: DecidingKey }
  | { readonly action: 'rotate-key'; readonly record: DecidingKey; readonly user: DecidingUser }
  | { readonly action: 'activate-user'; readonly record: DecidingUser }
  | { readonly action: 'add-user'; readonly record: null }
  | {
      readonly action: 'grant-permission';
      readonly record: DecidingUser;
      readonly permission: DecidingPermission;
    }
  | { readonly action: 'enable-licence'; readonly record: DecidingLicence }
  | {
      /** Console-owned users get licences through groups. */
      readonly action: 'give-licence';
      readonly record: DecidingUser;
      readonly licence: DecidingLicence;
    };

const asObject: Record<AuthMethodId, string> = {
  basic: 'an address and a password',
  oauth2: 'an OAuth 2.0 token',
  'api-key': 'an API key',
};

const asCorrection: Record<AuthMethodId, string> = {
  basic: 'Correct the address',
  oauth2: 'Send another token of the identity provider',
  'api-key': 'Correct the key',
};

type Action = CallFix['action'];
type FixOf<A extends Action> = Extract<CallFix, { action: A }>;

const words: { readonly [A in Action]: (fix: FixOf<A>) => string } = {
  'add-mapping': ({ record, path }) => `Add an incoming mapping for ${path} to ${record.name}`,
  'choose-endpoint': () => 'Choose an endpoint that exists',
  'activate-mapping': ({ record }) => `Activate ${record.name}`,
  'activate-system': ({ record }) => `Activate ${record.name}`,
  'use-method': ({ method }) => `Use ${method}`,
  'use-auth-method': ({ authMethod }) => `Use ${methodNoun(authMethod)}`,
  'send-credential': ({ authMethod }) =>
    authMethod === null ? 'Send a credential' : `Send ${asObject[authMethod]}`,
  'correct-credential': ({ authMethod }) => asCorrection[authMethod],
  'set-password': ({ record }) => `Set a password for ${record.name}`,
  'issue-key': ({ record }) => `Issue an API key for ${record.name}`,
  'enable-key': ({ record }) => `Enable ${record.name}`,
  'rotate-key': ({ record }) => `Rotate ${record.name}`,
  'activate-user': ({ record }) => `Activate ${record.name}`,
  'add-user': () => 'Add an interface user',
  'grant-permission': ({ record, permission }) => `Grant ${permission.name} to ${record.name}`,
  'enable-licence': ({ record }) => `Enable ${record.name}`,
  'give-licence': ({ record, licence }) =>
    `Add ${record.name} to a group with the licence ${licence.name}`,
};

function say<A extends Action>(action: A, fix: FixOf<A>): string {
  return words[action](fix);
}

/** A fix as a button says it; with a full stop, it is a sentence. */
export function fixWords(fix: CallFix): string {
  return say(fix.action, fix);
}
