import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Section } from '#src/ui/section.tsx';
import { CallerChoice, type CallerKind } from '#src/widgets/evaluation/caller-choice.tsx';
import { FixContext } from '#src/widgets/evaluation/fix-context.ts';
import { MappingPicker } from '#src/widgets/pickers/records/mapping-picker.tsx';
import { EvaluationResult } from './evaluation-result.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { askLook, fieldsLook, panelLook } from './panel-look.ts';
import type { SetTryIt, TryItState } from './try-it-state.ts';
import { useAskedEndpoint } from './use-asked-endpoint.ts';
import { useUserOf } from './use-records.ts';

const DraftFields = lazyPart(
  () => import('./draft-fields.tsx'),
  'DraftFields',
  <Skeleton variant="rounded" height={320} />,
);

type EvaluatePanelProps = { state: TryItState; setState: SetTryIt };

const targets = [
  { value: 'saved', label: 'A saved mapping' },
  { value: 'unsaved', label: 'An unsaved mapping' },
] as const;

/** "Could this user call that?", without a credential and without a call. */
export function EvaluatePanel({ state, setState }: EvaluatePanelProps) {
  const asked = useAskedEndpoint(state.mapping);
  const [chosenKind, setChosenKind] = useState<CallerKind>();
  const method = asked.asked?.endpoint.authMethod ?? 'basic';
  const kind = chosenKind ?? (requiresInterfaceUser(method) ? 'user' : 'token');
  const userId = state.user === '' ? undefined : interfaceUserId.parse(state.user);
  const caller = kind === 'token' ? kind : userId;
  const { data: user } = useUserOf(state.user);

  return (
    <FixContext value={{ isBeside: true }}>
      <Box sx={panelLook}>
        <Paper variant="outlined" sx={askLook}>
          <Alert severity="info" role="note">
            <strong>An evaluation, not a call:</strong> nothing is sent and nothing is recorded.
          </Alert>
          <Section title="Endpoint">
            <Box sx={fieldsLook}>
              <ChoiceRow
                label="Ask about"
                options={targets}
                value={asked.isUnsaved ? 'unsaved' : 'saved'}
                onChange={(next) => asked.setIsUnsaved(next === 'unsaved')}
              />
              {asked.isUnsaved ? (
                <DraftFields form={asked.form} />
              ) : (
                <MappingPicker
                  label="Endpoint"
                  chosen={asked.mapping}
                  onChoose={(id) => setState({ mapping: id, method: '' }, { replace: true })}
                />
              )}
            </Box>
          </Section>
          <Divider />
          <Section title="Caller">
            <Box sx={fieldsLook}>
              <CallerChoice
                kind={kind}
                onKind={setChosenKind}
                chosen={user}
                onChoose={(id) => setState({ user: id }, { replace: true })}
              />
            </Box>
          </Section>
        </Paper>
        <div>
          {asked.asked === undefined || caller === undefined ? (
            <NothingYet title="Nothing asked yet">
              {asked.asked === undefined
                ? asked.missing
                : 'Choose the interface user to ask about.'}
            </NothingYet>
          ) : (
            <EvaluationResult {...asked.asked} caller={caller} isUnsaved={asked.isUnsaved} />
          )}
        </div>
      </Box>
    </FixContext>
  );
}
