import type {
  CallStep,
  CallStepId,
  PassedStep,
  PermissionSource,
  SkipReason,
} from '#src/contract/call-step-record.ts';
import { failureSentence } from './call-reasons.ts';

/** What each step is called. */
export const callStepLabels: Record<CallStepId, string> = {
  'endpoint-exists': 'Endpoint exists',
  'endpoint-active': 'Endpoint active',
  'system-active': 'System active',
  'method-matches': 'Method matches',
  'auth-method-matches': 'Authentication method matches',
  'credential-known': 'Credential known',
  'credential-valid': 'Credential valid',
  'user-active': 'Interface user active',
  'user-not-app-only': 'Interface user may be used here',
  'permission-held': 'Permission held',
  'licence-enabled': 'Licence enabled',
  'licence-held': 'Licence held',
  'permission-carried': 'Permission carried by the key',
};

const skipWords: Record<SkipReason, string> = {
  'endpoint.none': 'There is no endpoint to ask about.',
  'endpoint.several': 'Several endpoints have this address: the method decides which one is meant.',
  'credential.none': 'There is no credential to ask about.',
  'credential.unidentified': 'The credential identifies nobody.',
  'credential.assumed': 'The question is about the user, whatever the credential.',
  'password.lasting': 'Passwords do not expire.',
  'token.external': 'The identity provider sees to it.',
  'user.none': 'OAuth 2.0 callers have no interface user.',
  'key.none': 'There is no API key to ask about.',
  'permission.unneeded': 'OAuth 2.0 endpoints need no permission.',
  'licence.none': 'The permission needs no licence.',
  'licence.waiting': 'Whether the licence is held shows when it is enabled.',
};

function throughWords(source: PermissionSource): string {
  switch (source.kind) {
    case 'direct':
      return 'directly';
    case 'group':
      return `through the group ${source.name}`;
    case 'every-permission-group':
      return `through the group ${source.name}, whose members hold every permission`;
  }
}

function heldWords(name: string, through: readonly PermissionSource[]): string {
  return `${name} is held ${through.map(throughWords).join(', and ')}.`;
}

type PlainReason = Exclude<PassedStep['reason'], 'token.trusted' | 'permission.held'>;

const passWords: Record<PlainReason, (name: string) => string> = {
  'endpoint.found': (name) => `The address is that of ${name}.`,
  'endpoint.active': (name) => `${name} is active.`,
  'system.active': (name) => `${name} is active.`,
  'method.matching': (name) => `${name} answers to this method.`,
  'auth-method.matching': (name) => `${name} takes this authentication method.`,
  'password.right': (name) => `Address and password are those of ${name}.`,
  'key.known': (name) => `It is the key ${name}.`,
  'key.valid': (name) => `${name} is neither revoked, disabled nor over.`,
  'user.active': (name) => `${name} is active.`,
  'user.console-owned': (name) => `${name} is owned by the console, not by an app.`,
  'licence.enabled': (name) => `${name} is enabled.`,
  'licence.held': (name) => `${name} is held.`,
  'permission.carried': (name) => `${name} was issued with the permission.`,
};

function passSentence(step: PassedStep): string {
  switch (step.reason) {
    case 'token.trusted':
      return 'The identity provider vouches for the token.';
    case 'permission.held':
      return heldWords(step.record.name, step.through);
    default:
      return passWords[step.reason](step.record.name);
  }
}

/** How a step went and why, in a sentence. */
export function stepSentence(step: CallStep): string {
  switch (step.outcome) {
    case 'passed':
      return passSentence(step);
    case 'failed':
      return failureSentence(step);
    case 'not-applicable':
      return skipWords[step.reason];
  }
}
