import type { AuthMethodId } from '#src/contract/settings.ts';
import type { CallWorld, MappingInCalls } from './call-world.ts';
import { addressInGateway } from './endpoint-address.ts';

/** With what somebody comes. Whether a password is right is found out before: the rules never see one. */
export type PresentedCredential =
  | { readonly kind: 'none' }
  /** An Authorization header that is no known form of any method. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'basic'; readonly email: string; readonly isPasswordRight: boolean }
  /** The id of the key that the secret belongs to, if it belongs to one. */
  | { readonly kind: 'api-key'; readonly keyId: string | undefined }
  /** Whether the identity provider vouches for the token. */
  | { readonly kind: 'oauth2'; readonly isTrusted: boolean }
  /** "As this user", without a credential: an evaluation, never a call. */
  | { readonly kind: 'as-user'; readonly userId: string };

export type CallQuestion = {
  readonly credential: PresentedCredential;
  readonly method: string;
  /** What follows `/dc/`, as `addressInGateway` makes it. */
  readonly address: string;
};

/** Where and how a mapping is called; nothing when its system is unknown. */
export function callTo(
  mapping: Pick<MappingInCalls, 'systemId' | 'path' | 'method'>,
  world: Pick<CallWorld, 'systems'>,
): Pick<CallQuestion, 'method' | 'address'> | undefined {
  const system = world.systems.get(mapping.systemId);
  if (system === undefined) return undefined;
  return { method: mapping.method, address: addressInGateway(system.slug, mapping.path) };
}

/** The authentication method by which a credential comes; nothing where none does. */
export function methodOfCredential(credential: PresentedCredential): AuthMethodId | undefined {
  switch (credential.kind) {
    case 'basic':
    case 'api-key':
    case 'oauth2':
      return credential.kind;
    case 'none':
    case 'unreadable':
    case 'as-user':
      return undefined;
  }
}
