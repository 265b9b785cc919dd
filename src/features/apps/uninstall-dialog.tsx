import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { appQueries, uninstallApp } from '#src/api/apps.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { App } from '#src/contract/app-record.ts';
import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { isolated } from '#src/lib/isolated.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { planSentence } from './plan-words.ts';
import { isStalePlan } from './use-apply.ts';

type UninstallDialogProps = {
  app: App;
  plan: ManifestPlan;
  /** The state on which the plan was made. */
  state: string;
  onClose: () => void;
  onStale: () => void;
};

function lossWords({ users }: ManifestPlan['affected']): string {
  if (users.losing === 0) return 'No user of anybody else loses anything.';
  return `${counted(users.losing, 'user')} that the app does not own ${users.losing === 1 ? 'loses' : 'lose'} permissions, groups or licences.`;
}

/** Asks for the name before an app is uninstalled, and goes back to the list afterwards. */
export function UninstallDialog({ app, plan, state, onClose, onStale }: UninstallDialogProps) {
  const { id, etag, name } = app;
  const client = useQueryClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const flight = useSingleFlight();
  const { mutate, error, isPending, isSuccess } = useMutation(uninstallApp());
  const words = error === null ? undefined : failureWords(error, 'the uninstalling');

  function leave(text: string, tone: 'success' | 'info') {
    void client.cancelQueries({ queryKey: appQueries.detail(id).queryKey });
    notify({ tone, text });
    void navigate(paths.apps.list);
  }

  function uninstall() {
    if (!flight.begin()) return;
    mutate(
      { id, etag, state },
      {
        onSuccess: () => leave(`${isolated(name)} is uninstalled.`, 'success'),
        onError(failure) {
          flight.end();
          if (problemIn(failure, 'not-found') !== undefined) {
            leave(`${isolated(name)} had already been uninstalled by someone else.`, 'info');
          } else if (isStalePlan(failure)) {
            void client.query({ ...appQueries.detail(id), staleTime: 0 }).catch(noop);
            onStale();
          }
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={`Uninstall ${isolated(name)}?`}
      keepLabel="Keep installed"
      confirmLabel="Uninstall"
      danger
      typedName={name}
      pending={isPending || isSuccess}
      onKeep={onClose}
      onConfirm={uninstall}
    >
      {words !== undefined && error !== null && !isStalePlan(error) && (
        <FormAlert title={words.title}>
          <p>{words.detail}</p>
        </FormAlert>
      )}
      <p>{planSentence(plan)}</p>
      <p>
        {lossWords(plan.affected)} Its licences are gone with it. To have it back, install its
        manifest again.
      </p>
    </ConfirmDialog>
  );
}
