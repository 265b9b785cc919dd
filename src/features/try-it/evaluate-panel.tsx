import { lazy, Suspense, useState } from 'react';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { CallerChoice, type CallerKind } from '#src/widgets/evaluation/caller-choice.tsx';
import { FixContext } from '#src/widgets/evaluation/fix-context.ts';
import { MappingPicker } from '#src/widgets/record-picker/mapping-picker.tsx';
import { EvaluationResult } from './evaluation-result.tsx';
import type { SetTryIt, TryItState } from './try-it-state.ts';
import { useAskedEndpoint } from './use-asked-endpoint.ts';
import { useUserOf } from './use-records.ts';

const DraftFields = lazy(async () => ({
  default: (await import('./draft-fields.tsx')).DraftFields,
}));

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
      <div className="try-it-panel">
        <div className="try-it-form">
          <p className="try-it-banner">
            <strong>An evaluation, not a call:</strong> nothing is sent and nothing is recorded.
          </p>
          <Section title="Endpoint">
            <div className="try-it-fields">
              <ChoiceRow
                label="Ask about"
                options={targets}
                value={asked.isUnsaved ? 'unsaved' : 'saved'}
                onChange={(next) => asked.setIsUnsaved(next === 'unsaved')}
              />
              {asked.isUnsaved ? (
                <PartBoundary>
                  <Suspense fallback={<Skeleton isBlock height={320} />}>
                    <DraftFields form={asked.form} />
                  </Suspense>
                </PartBoundary>
              ) : (
                <MappingPicker
                  label="Endpoint"
                  chosen={asked.mapping}
                  onChoose={(id) => setState({ mapping: id, method: '' }, { replace: true })}
                />
              )}
            </div>
          </Section>
          <Section title="Caller">
            <div className="try-it-fields">
              <CallerChoice
                kind={kind}
                onKind={setChosenKind}
                chosen={user}
                onChoose={(id) => setState({ user: id }, { replace: true })}
              />
            </div>
          </Section>
        </div>
        <div className="try-it-outcome">
          {asked.asked === undefined || caller === undefined ? (
            <EmptyState kind="nothing-yet" title="Nothing asked yet">
              <p>
                {asked.asked === undefined
                  ? asked.missing
                  : 'Choose the interface user to ask about.'}
              </p>
            </EmptyState>
          ) : (
            <EvaluationResult {...asked.asked} caller={caller} isUnsaved={asked.isUnsaved} />
          )}
        </div>
      </div>
    </FixContext>
  );
}
