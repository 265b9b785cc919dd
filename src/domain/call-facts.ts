import type { FailReason } from '#src/contract/call-failure-record.ts';
import type { SkipReason } from '#src/contract/call-step-record.ts';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { requiresInterfaceUser } from './auth-methods.ts';
import {
  type CallQuestion,
  methodOfCredential,
  type PresentedCredential,
} from './call-question.ts';
import type {
  CallWorld,
  KeyInCalls,
  MappingInCalls,
  SystemInCalls,
  UserInCalls,
} from './call-world.ts';
import { partsOfAddress } from './endpoint-address.ts';
import type { Holdings } from './permission-world.ts';

/** What a question finds at its address. */
export type EndpointFact =
  | {
      readonly kind: 'unknown';
      readonly address: string;
      readonly system: SystemInCalls | undefined;
    }
  | {
      readonly kind: 'known';
      /** The one with the method asked for, else an active one, else any. */
      readonly mapping: MappingInCalls;
      readonly system: SystemInCalls;
      readonly isMethodMatch: boolean;
      /** Which mapping is meant is certain: the method says so, or there is only one. */
      readonly isSettled: boolean;
      /** Everything at the address, whatever its method. */
      readonly candidates: readonly MappingInCalls[];
    };

/** Whom a credential identifies. */
export type CallerFact =
  | { readonly kind: 'nobody'; readonly reason: 'credential.missing' | 'credential.unreadable' }
  | {
      readonly kind: 'unidentified';
      readonly reason: Extract<
        FailReason,
        'credential.unknown-user' | 'credential.unknown-key' | 'credential.unknown-token'
      >;
    }
  | { readonly kind: 'wrong-password'; readonly user: UserInCalls }
  | { readonly kind: 'token' }
  | { readonly kind: 'password'; readonly user: UserInCalls }
  | { readonly kind: 'key'; readonly key: KeyInCalls; readonly user: UserInCalls }
  | { readonly kind: 'assumed'; readonly user: UserInCalls };

/** Why something that steps ask about isn't there. */
export type Open = { readonly open: SkipReason };

/** Whose permission is in question, and which. */
export type Need = {
  readonly user: UserInCalls;
  readonly code: string;
  readonly holdings: Holdings;
};

export type CallFacts = {
  readonly endpoint: EndpointFact;
  readonly caller: CallerFact;
  /** By which method the caller came; nothing where it sent none. */
  readonly given: AuthMethodId | undefined;
  readonly need: Need | Open;
  readonly method: string;
  readonly world: CallWorld;
  readonly now: number;
};

function endpointAt(address: string, method: string, world: CallWorld): EndpointFact {
  const site = world.sites.get(address);
  if (site === undefined) {
    const system = world.systemsBySlug.get(partsOfAddress(address).slug);
    return { kind: 'unknown', address, system };
  }
  const { system, mappings } = site;
  const match = mappings.find((one) => one.method === method);
  return {
    kind: 'known',
    mapping: match ?? mappings.find((one) => one.active) ?? mappings[0],
    system,
    isMethodMatch: match !== undefined,
    isSettled: match !== undefined || mappings.length === 1,
    candidates: mappings,
  };
}

function callerByPassword(email: string, isRight: boolean, world: CallWorld): CallerFact {
  const id = world.userIdsByEmail.get(email.toLowerCase());
  const user = id === undefined ? undefined : world.users.get(id);
  if (user === undefined) return { kind: 'unidentified', reason: 'credential.unknown-user' };
  return { kind: isRight && user.hasPassword ? 'password' : 'wrong-password', user };
}

function callerByKey(keyId: string | undefined, world: CallWorld): CallerFact {
  const key = keyId === undefined ? undefined : world.keys.get(keyId);
  // A key whose user is gone belongs to nobody.
  const user = key && world.users.get(key.userId);
  return key === undefined || user === undefined
    ? { kind: 'unidentified', reason: 'credential.unknown-key' }
    : { kind: 'key', key, user };
}

function callerOf(credential: PresentedCredential, world: CallWorld): CallerFact {
  switch (credential.kind) {
    case 'none':
      return { kind: 'nobody', reason: 'credential.missing' };
    case 'unreadable':
      return { kind: 'nobody', reason: 'credential.unreadable' };
    case 'basic':
      return callerByPassword(credential.email, credential.isPasswordRight, world);
    case 'api-key':
      return callerByKey(credential.keyId, world);
    case 'oauth2':
      return credential.isTrusted
        ? { kind: 'token' }
        : { kind: 'unidentified', reason: 'credential.unknown-token' };
    case 'as-user': {
      const user = world.users.get(credential.userId);
      return user === undefined
        ? { kind: 'unidentified', reason: 'credential.unknown-user' }
        : { kind: 'assumed', user };
    }
  }
}

/** The mapping that is meant, or why none is. */
export function settledMapping(
  endpoint: EndpointFact,
): { readonly mapping: MappingInCalls } | Open {
  if (endpoint.kind === 'unknown') return { open: 'endpoint.none' };
  return endpoint.isSettled ? endpoint : { open: 'endpoint.several' };
}

/** The user that the steps about users ask, or why there is none. */
export function identifiedUser(caller: CallerFact): { readonly user: UserInCalls } | Open {
  switch (caller.kind) {
    case 'nobody':
      return { open: 'credential.none' };
    case 'unidentified':
    // What a stranger would be allowed in the name of a user is nobody's business.
    case 'wrong-password':
      return { open: 'credential.unidentified' };
    case 'token':
      return { open: 'user.none' };
    case 'password':
    case 'key':
    case 'assumed':
      return caller;
  }
}

function needOf(endpoint: EndpointFact, caller: CallerFact, world: CallWorld): Need | Open {
  const settled = settledMapping(endpoint);
  if ('open' in settled) return settled;
  const found = identifiedUser(caller);
  if ('open' in found) return found;
  const { authMethod, permission } = settled.mapping;
  if (!requiresInterfaceUser(authMethod)) return { open: 'permission.unneeded' };
  return { user: found.user, code: permission, holdings: world.holdingsOf(found.user) };
}

/** Looks up what a question is about, once for all its steps. */
export function gatherFacts(question: CallQuestion, world: CallWorld, now: Date): CallFacts {
  const endpoint = endpointAt(question.address, question.method, world);
  const caller = callerOf(question.credential, world);
  return {
    endpoint,
    caller,
    need: needOf(endpoint, caller, world),
    given: methodOfCredential(question.credential),
    method: question.method,
    world,
    now: now.getTime(),
  };
}
