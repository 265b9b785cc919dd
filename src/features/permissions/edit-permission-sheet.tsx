import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { permissionQueries } from '#src/api/permissions.ts';
import { code as codeSchema } from '#src/contract/common.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { FormSkeleton } from '#src/ui/form/form-skeleton.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { EditPermissionForm } from './edit-permission-form.tsx';

/** The sheet in which a permission is changed. It loads the permission; the form inside begins with complete values. */
export function EditPermissionSheet() {
  const code = codeSchema.parse(codeInPath(useParams().code));
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data: permission, error, refetch } = useQuery(permissionQueries.detail(code));

  function close(state?: { leaveFreely: true }) {
    void navigate({ pathname: paths.permissions.detail(code), search }, { state });
  }

  if (permission !== undefined) {
    return <EditPermissionForm key={code} permission={permission} onClose={close} />;
  }
  const words = error === null ? undefined : failureWords(error, 'the permission');
  return (
    <SideSheet title="Edit permission" onClose={() => close()} isBusy={error === null}>
      {words === undefined ? (
        <FormSkeleton fields={['Name', 'Description']} />
      ) : (
        <FormAlert
          title={words.title}
          action={
            <ActionButton size="small" onClick={() => void refetch()}>
              Try again
            </ActionButton>
          }
        >
          <p>{words.detail}</p>
        </FormAlert>
      )}
    </SideSheet>
  );
}
