import { type AuthMethod, type AuthMethodId, authMethodIds } from '#src/contract/settings.ts';

const facts: Record<AuthMethodId, AuthMethod> = {
  basic: {
    id: 'basic',
    label: 'Basic authentication',
    requiresInterfaceUser: true,
    usedIn: 'Incoming mappings',
    note: 'User name (the address) and password must exist in the system',
  },
  oauth2: {
    id: 'oauth2',
    label: 'OAuth 2.0',
    requiresInterfaceUser: false,
    usedIn: 'Incoming mappings',
    note: 'Handled by an external identity provider',
  },
  'api-key': {
    id: 'api-key',
    label: 'API key',
    requiresInterfaceUser: true,
    usedIn: 'Incoming mappings',
    note: 'The key is linked to a system user with permissions',
  },
};

/** The ways in which a caller can prove who it is. */
export const authMethods: readonly AuthMethod[] = authMethodIds.map((id) => facts[id]);

/** What there is to know about one of them. */
export function authMethodOf(id: AuthMethodId): AuthMethod {
  return facts[id];
}

/** What an endpoint takes, inside a sentence. */
export function methodNoun(id: AuthMethodId): string {
  return id === 'api-key' ? 'an API key' : facts[id].label;
}

/** Whether callers by this method are interface users, with permissions of their own. */
export function requiresInterfaceUser(id: AuthMethodId): boolean {
  return facts[id].requiresInterfaceUser;
}
