import type { ImpactedCall } from '#src/contract/impact-record.ts';
import { failureSentence } from '#src/domain/call-reasons.ts';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import './impact-list.css';
import { credentialWords, impactSentence } from './impact-words.ts';
import { UnknownImpact } from './unknown-impact.tsx';
import type { Impact } from './use-impact.ts';

type ImpactListProps = {
  impact: Impact;
  /** Where a change refuses calls for several reasons, each line says its own. */
  hasReasons?: boolean | undefined;
};

/** The calls that a change would refuse: which endpoint, with which credential, and when that was last done. */
export function ImpactList({ impact, hasReasons = false }: ImpactListProps) {
  const { answer, error, retry } = impact;
  if (answer === undefined) {
    if (error === null) return <Working />;
    return (
      <UnknownImpact
        title="Which calls would be refused is not known"
        subject="the calls that would be refused"
        error={error}
        onRetry={retry}
      />
    );
  }
  const hidden = answer.total - answer.calls.length;
  return (
    <div className="impact">
      <output>{impactSentence(answer)}</output>
      {answer.calls.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it
        <ul className="impact-list" aria-label="Calls that would be refused" tabIndex={0}>
          {answer.calls.map((call) => (
            <ImpactLine key={keyOf(call)} call={call} hasReason={hasReasons} />
          ))}
        </ul>
      )}
      {hidden > 0 && <p>And {counted(hidden, 'more call')}, used less recently.</p>}
    </div>
  );
}

const keyOf = ({ mapping, user, credential }: ImpactedCall) =>
  [mapping.id, user?.id, credential.kind === 'api-key' ? credential.id : credential.kind].join(' ');

function ImpactLine({ call, hasReason }: { call: ImpactedCall; hasReason: boolean }) {
  return (
    <li className="impact-line">
      <span className="impact-endpoint">
        <strong>
          <bdi>{call.mapping.name}</bdi>
        </strong>
        <Mono isQuiet>
          {call.method} {gatewayPath}
          {call.address}
        </Mono>
      </span>
      <span className="impact-use">
        {call.lastUsedAt === null ? (
          'Never used'
        ) : (
          <>
            Used <RelativeTime at={call.lastUsedAt} />
          </>
        )}
      </span>
      <span className="impact-credential">{credentialWords(call)}</span>
      {hasReason && <span className="impact-reason">{failureSentence(call.failure)}</span>}
    </li>
  );
}

function Working() {
  return (
    <div className="impact" aria-busy="true">
      <output>Working out which calls would be refused…</output>
      <Skeleton isBlock height={48} />
    </div>
  );
}
