import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import * as z from 'zod';
import { appQueries } from '#src/api/apps.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { App } from '#src/contract/app-record.ts';
import type { PlanRequest } from '#src/contract/apps.ts';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { noop } from '#src/lib/noop.ts';
import { choiceParam } from '#src/lib/url-state.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { draftFields, draftForm, type Draft } from './draft-form.ts';
import { isPlanOf, shownPlan, type ShownPlan } from './plan-answer.ts';
import { useApply } from './use-apply.ts';
import { usePlanRequest } from './use-plan-request.ts';

const stepSchema = z.object({ step: choiceParam(['manifest', 'plan'], 'manifest') });

/** What the service found in a text that nothing was found in here. */
type Refused = { readonly manifest: string; readonly findings: readonly ManifestFinding[] };

export type Done = { readonly app: App; readonly plan: ManifestPlan };

const requestOf = ({ name, manifest }: Draft, app: App | undefined): PlanRequest =>
  app === undefined
    ? { purpose: 'install', name, manifest }
    : { purpose: 'update', appId: app.id, manifest };

/**
 * From a manifest to an app: what is typed, the plan of it, and carrying that out. The step is in the address; what is
 * typed stays through every failure.
 */
export function useWorkbench(app: App | undefined, start: Draft) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [{ step }, setStep] = useUrlState(stepSchema);
  const form = useForm<Draft, unknown, Draft>({
    resolver: zodResolver(draftForm),
    defaultValues: start,
  });
  const { control, setError } = form;
  const [name, manifest] = useWatch({ control, name: ['name', 'manifest'] });
  const [shown, setShown] = useState<ShownPlan>();
  const [refused, setRefused] = useState<Refused>();
  const [hasMoved, setHasMoved] = useState(false);
  const [done, setDone] = useState<Done>();
  const planning = usePlanRequest();
  const applying = useApply(app);
  const messages = useServerMessages<Draft>({
    setError,
    fields: draftFields,
    subject: app === undefined ? 'the app' : app.name,
  });

  /** Plans what is typed; `onFindings` is for a text that the service finds fault with. */
  function plan(draft: Draft, onFindings: (first: ManifestFinding | undefined) => void) {
    messages.clear();
    planning.ask(requestOf(draft, app), {
      onAnswer(answer) {
        const next = shownPlan(draft, answer);
        setShown(next);
        if (next === undefined) {
          setRefused({ manifest: draft.manifest, findings: answer.findings });
          setStep({ step: 'manifest' });
          onFindings(answer.findings.find(({ severity }) => severity === 'error'));
        } else if (step !== 'plan') {
          // What was looked at of a plan before is not asked of this one.
          void navigate({ search: '?step=plan' });
        }
      },
      onRefused: messages.show,
    });
  }

  function apply(ready: ShownPlan) {
    messages.clear();
    applying.apply(ready, {
      onDone(made) {
        setDone({ app: made, plan: ready.plan });
        setHasMoved(false);
        form.reset(ready.draft);
        void navigate({ pathname }, { replace: true });
      },
      onStale() {
        setHasMoved(true);
        if (app !== undefined) {
          void client.query({ ...appQueries.detail(app.id), staleTime: 0 }).catch(noop);
        }
        plan(ready.draft, noop);
      },
      onRefused(error) {
        const isOfDraft = problemIn(error, 'validation') ?? problemIn(error, 'conflict');
        if (isOfDraft !== undefined) setStep({ step: 'manifest' });
        messages.show(error);
      },
    });
  }

  const isCurrent = isPlanOf(shown, { name, manifest });
  return {
    form,
    name,
    manifest,
    /** The plan of what is typed. */
    shown: isCurrent ? shown : undefined,
    step: step === 'plan' && isCurrent ? ('plan' as const) : ('manifest' as const),
    refused: refused?.manifest === manifest ? refused.findings : undefined,
    /** What is live changed since a plan was made: the one that is shown is another one. */
    hasMoved,
    done,
    messages: messages.rest,
    isPlanning: planning.isAsking,
    isApplying: applying.isApplying,
    plan(draft: Draft, onFindings: (first: ManifestFinding | undefined) => void) {
      setHasMoved(false);
      plan(draft, onFindings);
    },
    apply,
    backToManifest: () => setStep({ step: 'manifest' }),
  };
}

export type Workbench = ReturnType<typeof useWorkbench>;
