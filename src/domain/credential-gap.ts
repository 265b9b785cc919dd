import type { AccessEntry, Evaluation } from '#src/contract/evaluations.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { CallFix } from './call-fixes.ts';
import { keyIssueBlock } from './user-rules.ts';

/** That a user has no credential of the kind that an endpoint takes. */
export type CredentialGap = {
  readonly method: 'basic' | 'api-key';
  readonly sentence: string;
  /** Nothing where it can't get one. */
  readonly fix: CallFix | undefined;
};

type Entry = {
  readonly mapping: Pick<AccessEntry['mapping'], 'name' | 'authMethod'>;
  readonly evaluations: readonly Pick<Evaluation, 'credential'>[];
};
type User = Pick<InterfaceUser, 'id' | 'name' | 'owner' | 'type' | 'active'>;

/**
 * The credential that an endpoint takes and a user doesn't have; nothing where it has one, where the endpoint asks for
 * no user, or where an app owns the user: then no credential would help.
 */
export function credentialGap(
  { mapping, evaluations }: Entry,
  user: User,
): CredentialGap | undefined {
  const method = mapping.authMethod;
  if (method === 'oauth2' || user.owner.kind === 'app') return undefined;
  if (evaluations.some(({ credential }) => credential.kind === method)) return undefined;
  // One change would not turn it then: the other is said as well.
  const besides = user.active ? '' : ` ${user.name} is inactive too.`;
  const record = { kind: 'interface-user', id: user.id, name: user.name } as const;
  if (method === 'basic') {
    return {
      method,
      sentence: `${mapping.name} takes a password, and ${user.name} has none.${besides}`,
      fix: { action: 'set-password', record },
    };
  }
  const block = keyIssueBlock(user);
  return block === null
    ? {
        method,
        sentence: `${mapping.name} takes an API key, and ${user.name} has none.${besides}`,
        fix: { action: 'issue-key', record },
      }
    : { method, sentence: block.detail, fix: undefined };
}
