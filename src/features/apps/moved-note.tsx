import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';

/** What a plan was made on is not what is live any more: nothing was done, and another plan stands here. */
export function MovedNote({ isPlanning = false }: { isPlanning?: boolean }) {
  return (
    <Alert severity="warning" role="status">
      <AlertTitle>What is live changed in the meantime</AlertTitle>
      {isPlanning
        ? 'Nothing was done. The plan is being made again…'
        : 'Nothing was done. This is the plan as it is now: look at it, then go on.'}
    </Alert>
  );
}
