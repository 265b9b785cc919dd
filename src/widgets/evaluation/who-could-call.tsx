import Box from '@mui/material/Box';
import { useState } from 'react';
import { interfaceUserId, type InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import { CallerChoice, type CallerKind } from './caller-choice.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { FixContext } from './fix-context.ts';
import { outcomeLook } from './outcome-look.ts';
import { type AskedDraft, useDraftEvaluation } from './use-draft-evaluation.ts';

type WhoCouldCallProps = Pick<AskedDraft, 'endpoint' | 'systemId'>;

/** Asks of an endpoint that isn't saved yet whether somebody could call it: an evaluation of the form as it stands. */
export function WhoCouldCall({ endpoint, systemId }: WhoCouldCallProps) {
  const [userId, setUserId] = useState<InterfaceUserId>();
  const [chosenKind, setChosenKind] = useState<CallerKind>();
  const kind = chosenKind ?? (requiresInterfaceUser(endpoint.authMethod) ? 'user' : 'token');
  const caller = kind === 'token' ? kind : userId;
  const answer = useDraftEvaluation({ endpoint, systemId, caller });
  return (
    <FixContext value={{ isBeside: true }}>
      <Box sx={outcomeLook}>
        <CallerChoice
          kind={kind}
          onKind={setChosenKind}
          chosen={answer.user}
          onChoose={(id) => setUserId(interfaceUserId.parse(id))}
        />
        {caller !== undefined && (
          <DraftOutcome {...answer} caller={caller} endpoint={endpoint} headingLevel={3} />
        )}
      </Box>
    </FixContext>
  );
}
