import type { CallStep } from '#src/contract/call-step-record.ts';
import { keyFault } from './api-key-validity.ts';
import { type CallFacts, identifiedUser, settledMapping } from './call-facts.ts';
import { asKey, asUser, skipped } from './call-step-parts.ts';

/** Whether the credential belongs to somebody, or the identity provider vouches for it. */
export function credentialKnown({ caller, endpoint }: CallFacts): CallStep {
  const step = 'credential-known';
  switch (caller.kind) {
    case 'nobody': {
      const settled = settledMapping(endpoint);
      const expected = 'mapping' in settled ? settled.mapping.authMethod : null;
      return { step, outcome: 'failed', reason: caller.reason, record: null, expected };
    }
    case 'unidentified':
      return { step, outcome: 'failed', reason: caller.reason, record: null };
    case 'wrong-password': {
      const record = asUser(caller.user);
      return { step, outcome: 'failed', reason: 'credential.wrong-password', record };
    }
    case 'token':
      return { step, outcome: 'passed', reason: 'token.trusted', record: null };
    case 'password':
      return { step, outcome: 'passed', reason: 'password.right', record: asUser(caller.user) };
    case 'key':
      return { step, outcome: 'passed', reason: 'key.known', record: asKey(caller.key) };
    case 'assumed':
      return skipped(step, 'credential.assumed');
  }
}

/** Whether a key is neither revoked, expired, past its grace nor disabled. The other credentials don't end here. */
export function credentialValid({ caller, world, now }: CallFacts): CallStep {
  const step = 'credential-valid';
  switch (caller.kind) {
    case 'nobody':
      return skipped(step, 'credential.none');
    case 'unidentified':
    case 'wrong-password':
      return skipped(step, 'credential.unidentified');
    case 'token':
      return skipped(step, 'token.external');
    case 'password':
      return skipped(step, 'password.lasting');
    case 'assumed':
      return skipped(step, 'credential.assumed');
    case 'key': {
      const reason = keyFault(caller.key, world, now);
      const record = asKey(caller.key);
      if (reason === undefined) return { step, outcome: 'passed', reason: 'key.valid', record };
      return reason === 'key.disabled'
        ? { step, outcome: 'failed', reason, record }
        : { step, outcome: 'failed', reason, record, user: asUser(caller.user) };
    }
  }
}

export function userActive({ caller }: CallFacts): CallStep {
  const step = 'user-active';
  const found = identifiedUser(caller);
  if ('open' in found) return skipped(step, found.open);
  const record = asUser(found.user);
  return found.user.active
    ? { step, outcome: 'passed', reason: 'user.active', record }
    : { step, outcome: 'failed', reason: 'user.inactive', record };
}

/** App-owned users can only be used by the app that created them. */
export function userNotAppOnly({ caller }: CallFacts): CallStep {
  const step = 'user-not-app-only';
  const found = identifiedUser(caller);
  if ('open' in found) return skipped(step, found.open);
  const { owner } = found.user;
  const record = asUser(found.user);
  return owner.kind === 'console'
    ? { step, outcome: 'passed', reason: 'user.console-owned', record }
    : { step, outcome: 'failed', reason: 'user.app-only', record, appName: owner.appName };
}
