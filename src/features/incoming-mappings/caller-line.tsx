import type { Caller } from '#src/contract/evaluations.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { EvaluationView } from '#src/widgets/evaluation/evaluation-view.tsx';
import { heldCredentialWords } from '#src/widgets/evaluation/held-credential-words.ts';

const keyOf = (one: Caller['evaluations'][number]) =>
  one.credential.kind === 'api-key' ? one.credential.id : heldCredentialWords(one.credential);

/** One user, and what each of its credentials reaches at the endpoint. */
export function CallerLine({ caller: { user, evaluations, lastUsedAt } }: { caller: Caller }) {
  return (
    <li className="mapping-caller">
      <div className="mapping-caller-head">
        <span className="record-line-main">
          {user === null ? (
            <strong>Every OAuth 2.0 caller</strong>
          ) : (
            <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
          )}
          {user !== null && user.email !== null && <Mono isQuiet>{user.email}</Mono>}
        </span>
        <span className="record-line-end">
          {lastUsedAt === null ? (
            'Never called it'
          ) : (
            <>
              Called it <RelativeTime at={lastUsedAt} />
            </>
          )}
        </span>
      </div>
      {evaluations.map((evaluation) => (
        <EvaluationView key={keyOf(evaluation)} evaluation={evaluation} />
      ))}
    </li>
  );
}
