import type { Failed, FailedStep, FailReason } from '#src/contract/call-failure-record.ts';
import { methodNoun } from './auth-methods.ts';
import type { CallFix } from './call-fixes.ts';
import { gatewayPath, partsOfAddress } from './endpoint-address.ts';

export type RefusalStatus = 401 | 403 | 404 | 405;

type ReasonFacts<Reason extends FailReason> = {
  /** What a caller is told that has shown who it is. Any other is told 401 whatever the reason. */
  readonly status: RefusalStatus;
  readonly says: (step: Failed<Reason>) => string;
  readonly fix: (step: Failed<Reason>) => CallFix;
};

function saysUnknown({ record, address }: Failed<'endpoint.unknown'>): string {
  return record === null
    ? `There is no endpoint at ${gatewayPath}${address}.`
    : `${record.name} has no endpoint at ${partsOfAddress(address).path || '/'}.`;
}

function fixesUnknown({ record, address }: Failed<'endpoint.unknown'>): CallFix {
  const { path } = partsOfAddress(address);
  return record === null || path === ''
    ? { action: 'choose-endpoint', record: null }
    : { action: 'add-mapping', record, path };
}

function saysMethod({ allowed, given }: Failed<'method.mismatch'>): string {
  return allowed.length === 0
    ? `The endpoint answers to no method, not even to ${given}.`
    : `The endpoint answers to ${allowed.join(', ')}, not to ${given}.`;
}

function saysAuthMethod({ record, expected, given }: Failed<'auth-method.mismatch'>): string {
  return given === null
    ? `${record.name} takes ${methodNoun(expected)}, which has no interface user.`
    : `${record.name} takes ${methodNoun(expected)}, not ${methodNoun(given)}.`;
}

/** One row per reason: what the gateway answers, what happened in words, and the one change that turns it. */
const reasons: { readonly [Reason in FailReason]: ReasonFacts<Reason> } = {
  'endpoint.unknown': { status: 404, says: saysUnknown, fix: fixesUnknown },
  // What is switched off is, to a caller, not there.
  'endpoint.inactive': {
    status: 404,
    says: ({ record }) => `The endpoint ${record.name} is inactive.`,
    fix: ({ record }) => ({ action: 'activate-mapping', record }),
  },
  'system.inactive': {
    status: 404,
    says: ({ record }) => `The system ${record.name} is inactive, and its endpoints with it.`,
    fix: ({ record }) => ({ action: 'activate-system', record }),
  },
  'method.mismatch': {
    status: 405,
    says: saysMethod,
    fix: ({ allowed: [method] }) =>
      method === undefined
        ? { action: 'choose-endpoint', record: null }
        : { action: 'use-method', record: null, method },
  },
  'auth-method.mismatch': {
    status: 401,
    says: saysAuthMethod,
    fix: ({ expected }) => ({ action: 'use-auth-method', record: null, authMethod: expected }),
  },
  'credential.missing': {
    status: 401,
    says: () => 'The call carries no credential.',
    fix: ({ expected }) => ({ action: 'send-credential', record: null, authMethod: expected }),
  },
  'credential.unreadable': {
    status: 401,
    says: () => 'The Authorization header has no form that the gateway knows.',
    fix: ({ expected }) => ({ action: 'send-credential', record: null, authMethod: expected }),
  },
  'credential.unknown-user': {
    status: 401,
    says: () => 'No interface user has this address.',
    fix: () => ({ action: 'correct-credential', record: null, authMethod: 'basic' }),
  },
  'credential.wrong-password': {
    status: 401,
    says: ({ record }) => `The password is not the one of ${record.name}.`,
    fix: ({ record }) => ({ action: 'set-password', record }),
  },
  'credential.unknown-key': {
    status: 401,
    says: () => 'No interface user has this API key.',
    fix: () => ({ action: 'correct-credential', record: null, authMethod: 'api-key' }),
  },
  'credential.unknown-token': {
    status: 401,
    says: () => 'The identity provider does not vouch for this token.',
    fix: () => ({ action: 'correct-credential', record: null, authMethod: 'oauth2' }),
  },
  'key.revoked': {
    status: 401,
    says: ({ record, user }) => `The key ${record.name} of ${user.name} is revoked, for good.`,
    fix: ({ user }) => ({ action: 'issue-key', record: user }),
  },
  'key.expired': {
    status: 401,
    says: ({ record, user }) => `The key ${record.name} of ${user.name} has expired.`,
    fix: ({ user }) => ({ action: 'issue-key', record: user }),
  },
  'key.past-grace': {
    status: 401,
    says: ({ record, user }) =>
      `The key ${record.name} of ${user.name} was rotated, and its grace period is over.`,
    fix: ({ user }) => ({ action: 'issue-key', record: user }),
  },
  'key.disabled': {
    status: 401,
    says: ({ record }) => `The key ${record.name} is disabled.`,
    fix: ({ record }) => ({ action: 'enable-key', record }),
  },
  'user.inactive': {
    status: 403,
    says: ({ record }) => `${record.name} is inactive.`,
    fix: ({ record }) => ({ action: 'activate-user', record }),
  },
  'user.app-only': {
    status: 403,
    says: ({ record, appName }) => `Only the app ${appName} can use ${record.name}.`,
    fix: () => ({ action: 'add-user', record: null }),
  },
  'permission.not-held': {
    status: 403,
    says: ({ record, permission }) =>
      `${record.name} does not hold ${permission.name}, neither directly nor through a group.`,
    fix: ({ record, permission }) => ({ action: 'grant-permission', record, permission }),
  },
  'licence.switched-off': {
    status: 403,
    says: ({ record, permission }) =>
      `${permission.name} needs the licence ${record.name}, which is switched off.`,
    fix: ({ record }) => ({ action: 'enable-licence', record }),
  },
  'licence.not-held': {
    status: 403,
    says: ({ record, permission, licence }) =>
      `${permission.name} needs the licence ${licence.name}, which ${record.name} does not hold.`,
    fix: ({ record, licence }) => ({ action: 'give-licence', record, licence }),
  },
  'permission.not-carried': {
    status: 403,
    says: ({ record, permission }) =>
      `The key ${record.name} was issued without ${permission.name}.`,
    fix: ({ record, user }) => ({ action: 'rotate-key', record, user }),
  },
};

const factsOf = <Reason extends FailReason>(reason: Reason): ReasonFacts<Reason> => reasons[reason];

function say<Reason extends FailReason>(reason: Reason, step: Failed<Reason>): string {
  return factsOf(reason).says(step);
}

function remedy<Reason extends FailReason>(reason: Reason, step: Failed<Reason>): CallFix {
  return factsOf(reason).fix(step);
}

/** The HTTP status that goes with a reason, for a caller that has shown who it is. */
export function statusOfReason(reason: FailReason): RefusalStatus {
  return reasons[reason].status;
}

/** Why a step failed, in a sentence. */
export function failureSentence(step: FailedStep): string {
  return say(step.reason, step);
}

/** The one change that turns a failed step. */
export function fixFor(step: FailedStep): CallFix {
  return remedy(step.reason, step);
}
