import { Alert } from '#src/ui/alert.tsx';

/** What a plan was made on is not what is live any more: nothing was done, and another plan stands here. */
export function MovedNote({ isPlanning = false }: { isPlanning?: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element is for results of a form
    <Alert tone="warning" role="status">
      <strong className="ui-alert-title">What is live changed in the meantime</strong>
      {isPlanning
        ? 'Nothing was done. The plan is being made again…'
        : 'Nothing was done. This is the plan as it is now: look at it, then go on.'}
    </Alert>
  );
}
