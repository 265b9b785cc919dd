import type { CallStep } from '#src/contract/call-step-record.ts';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { requiresInterfaceUser } from './auth-methods.ts';
import { type CallFacts, settledMapping } from './call-facts.ts';
import { asMapping, asSystem, skipped } from './call-step-parts.ts';

/** Whether there is an endpoint at the address. */
export function endpointExists({ endpoint }: CallFacts): CallStep {
  const step = 'endpoint-exists';
  if (endpoint.kind === 'known') {
    return {
      step,
      outcome: 'passed',
      reason: 'endpoint.found',
      record: asMapping(endpoint.mapping),
    };
  }
  const { system, address } = endpoint;
  const record = system === undefined ? null : asSystem(system);
  return { step, outcome: 'failed', reason: 'endpoint.unknown', record, address };
}

export function endpointActive({ endpoint }: CallFacts): CallStep {
  const step = 'endpoint-active';
  if (endpoint.kind === 'unknown') return skipped(step, 'endpoint.none');
  const record = asMapping(endpoint.mapping);
  return endpoint.mapping.active
    ? { step, outcome: 'passed', reason: 'endpoint.active', record }
    : { step, outcome: 'failed', reason: 'endpoint.inactive', record };
}

export function systemActive({ endpoint }: CallFacts): CallStep {
  const step = 'system-active';
  if (endpoint.kind === 'unknown') return skipped(step, 'endpoint.none');
  const record = asSystem(endpoint.system);
  return endpoint.system.active
    ? { step, outcome: 'passed', reason: 'system.active', record }
    : { step, outcome: 'failed', reason: 'system.inactive', record };
}

export function methodMatches({ endpoint, method }: CallFacts): CallStep {
  const step = 'method-matches';
  if (endpoint.kind === 'unknown') return skipped(step, 'endpoint.none');
  const record = asMapping(endpoint.mapping);
  if (endpoint.isMethodMatch) {
    return { step, outcome: 'passed', reason: 'method.matching', record };
  }
  // What is switched off is named only where nothing is on.
  const active = endpoint.candidates.filter((one) => one.active);
  const answering = active.length > 0 ? active : endpoint.candidates;
  const allowed = answering.map((one) => one.method);
  return { step, outcome: 'failed', reason: 'method.mismatch', record, given: method, allowed };
}

/** Without a credential, a user may do wherever the endpoint asks for one. */
function isAuthMethodMatch(expected: AuthMethodId, given: AuthMethodId | undefined): boolean {
  return given === undefined ? requiresInterfaceUser(expected) : given === expected;
}

export function authMethodMatches({ endpoint, caller, given }: CallFacts): CallStep {
  const step = 'auth-method-matches';
  const settled = settledMapping(endpoint);
  if ('open' in settled) return skipped(step, settled.open);
  if (caller.kind === 'nobody') return skipped(step, 'credential.none');
  const expected = settled.mapping.authMethod;
  const record = asMapping(settled.mapping);
  if (!isAuthMethodMatch(expected, given)) {
    const reason = 'auth-method.mismatch';
    return { step, outcome: 'failed', reason, record, expected, given: given ?? null };
  }
  return given === undefined
    ? skipped(step, 'credential.assumed')
    : { step, outcome: 'passed', reason: 'auth-method.matching', record };
}
