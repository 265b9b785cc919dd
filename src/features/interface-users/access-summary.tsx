import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { accessSummary, type HeldPermission } from './access-words.ts';

type AccessSummaryProps = {
  user: InterfaceUser | undefined;
  held: readonly HeldPermission[] | undefined;
  hasFailed: boolean;
};

/** How much a user holds, and in two lines why not all of it is of use. */
export function AccessSummary({ user, held, hasFailed }: AccessSummaryProps) {
  if (user === undefined || held === undefined) {
    return (
      <Box sx={{ maxWidth: 720 }} aria-busy={!hasFailed}>
        <Typography variant="h2">
          {hasFailed ? 'Permissions not known' : <Skeleton width={260} />}
        </Typography>
        <Typography color="textSecondary">
          {hasFailed ? 'What they depend on could not be read.' : <Skeleton width={380} />}
        </Typography>
      </Box>
    );
  }
  const { head, lacks } = accessSummary(held);
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Typography variant="h2">{head}</Typography>
      <Typography color="textSecondary">
        {!user.active && 'The user is inactive: every call with it is refused, whatever it holds. '}
        {lacks.length === 0 ? noLacks(held.length) : lacks.join(' ')}
      </Typography>
    </Box>
  );
}

function noLacks(count: number): string {
  return count === 0
    ? 'Neither the user itself nor one of its groups was given any.'
    : 'Each is granted directly or by a group, and no licence stands in the way.';
}
