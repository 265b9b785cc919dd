import Stack from '@mui/material/Stack';
import { useId, useState } from 'react';
import type { AccessEntry, Evaluation } from '#src/contract/evaluations.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { credentialGap } from '#src/domain/credential-gap.ts';
import { nearestFirst } from '#src/domain/credential-order.ts';
import { counted } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EvaluationView } from '#src/widgets/evaluation/evaluation-view.tsx';
import { heldCredentialWords } from '#src/widgets/evaluation/held-credential-words.ts';
import { MissingCredential } from '#src/widgets/evaluation/missing-credential.tsx';

/** How many are in sight; a user can have dozens of keys. */
const shownAtFirst = 3;

const keyOf = ({ credential }: Evaluation) =>
  credential.kind === 'api-key' ? credential.id : heldCredentialWords(credential);

/** Nobody calls with nothing: where nothing else stands in the way, the missing credential says it all. */
const isOfNote = ({ credential, verdict }: Evaluation) =>
  credential.kind !== 'none' || verdict === 'refused';

const look = {
  alignItems: 'flex-start',
  gap: 2,
  minWidth: 0,
  paddingInlineStart: 3,
  borderInlineStart: '2px solid',
  borderColor: 'line.soft',
} as const;

/** What each credential of a user reaches at an endpoint, the nearest to a call first, and the one that is missing. */
export function AccessCredentials({ entry, user }: { entry: AccessEntry; user: InterfaceUser }) {
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const gap = credentialGap(entry, user);
  const evaluations = nearestFirst(entry.evaluations.filter(isOfNote));
  const hidden = evaluations.slice(shownAtFirst);
  const shown = isWhole ? evaluations : evaluations.slice(0, shownAtFirst);
  return (
    <Stack id={id} sx={look}>
      {gap !== undefined && <MissingCredential gap={gap} />}
      {shown.map((evaluation) => (
        <EvaluationView key={keyOf(evaluation)} evaluation={evaluation} />
      ))}
      {hidden.length > 0 && (
        <ActionButton
          variant="text"
          size="small"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : moreWords(hidden)}
          <span className="visually-hidden"> at {entry.mapping.name}</span>
        </ActionButton>
      )}
    </Stack>
  );
}

/** "12 more credentials, 2 can call". */
function moreWords(hidden: readonly Evaluation[]): string {
  const able = hidden.filter(({ verdict }) => verdict === 'accepted').length;
  const more = counted(hidden.length, 'more credential');
  return able === 0 ? `${more}, none can call` : `${more}, ${able.toLocaleString('en')} can call`;
}
