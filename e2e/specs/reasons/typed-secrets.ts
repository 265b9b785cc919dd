import { basicToken } from '#src/domain/basic-token.ts';
import type { TypedCredential } from '#src/domain/typed-credential.ts';

/** What of a credential may stand nowhere, as it was typed and as it was sent. */
export function secretsIn(credential: TypedCredential): string[] {
  switch (credential.kind) {
    case 'basic':
      return [credential.password, basicToken(credential.address, credential.password)];
    case 'api-key':
      return [credential.key];
    case 'oauth2':
      return [credential.token];
    case 'header':
      return [credential.value];
    case 'none':
      return [];
  }
}
