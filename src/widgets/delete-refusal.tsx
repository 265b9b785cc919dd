import Typography from '@mui/material/Typography';
import { problemIn } from '#src/client/api-error.ts';
import { isolated } from '#src/lib/isolated.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from './failure-words.ts';
import { InUseAlert } from './in-use-alert.tsx';

/** Why a record was not deleted: above all, what still uses it. */
export function DeleteRefusal({ name, error }: { name: string; error: Error }) {
  const inUse = problemIn(error, 'in-use');
  if (inUse !== undefined) {
    return <InUseAlert name={name} detail={inUse.detail} usedBy={inUse.usedBy ?? []} />;
  }
  if (problemIn(error, 'not-found') !== undefined) return null;
  if (problemIn(error, 'precondition-failed') !== undefined) {
    return (
      <FormAlert title={`${isolated(name)} has been changed by someone else`}>
        <Typography>
          Nothing was deleted. The page behind shows it as it is now: check it, then delete.
        </Typography>
      </FormAlert>
    );
  }
  const { title, detail } = failureWords(error, 'the deletion');
  return (
    <FormAlert title={title}>
      <Typography>{detail}</Typography>
    </FormAlert>
  );
}
