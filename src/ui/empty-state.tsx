import Avatar from '@mui/material/Avatar';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CloudAlert, Inbox, LockKeyhole, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = {
  'nothing-yet': Inbox,
  'no-match': SearchX,
  'not-allowed': LockKeyhole,
  failed: CloudAlert,
} as const;

type EmptyStateProps = {
  /** Nothing yet: what it is. No match: the query. Not allowed: which right, whom to ask. Failed: why. */
  kind: keyof typeof icons;
  title: string;
  children?: ReactNode;
  /** One primary way on: add, clear, try again. */
  action?: ReactNode;
  /** The heading's level where it stands. */
  headingLevel?: 2 | 3 | undefined;
};

/** The four kinds of nothing, told apart. */
export function EmptyState({ kind, title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Icon = icons[kind];
  const isFailure = kind === 'failed';
  return (
    <Stack
      sx={{
        alignItems: 'center',
        maxWidth: 440,
        margin: '0 auto',
        padding: '64px 24px',
        textAlign: 'center',
      }}
    >
      <Avatar
        variant="rounded"
        sx={{
          width: 44,
          height: 44,
          marginBottom: 4,
          border: '1px solid',
          borderColor: isFailure ? 'dangerState.border' : 'line.hair',
          borderRadius: '12px',
          bgcolor: isFailure ? 'dangerState.ground' : 'surface.sunken',
          color: isFailure ? 'dangerState.text' : 'text.secondary',
        }}
      >
        <Icon size={20} aria-hidden />
      </Avatar>
      <Typography variant="h2" component={headingLevel === 2 ? 'h2' : 'h3'}>
        {title}
      </Typography>
      {children !== undefined && (
        <Typography
          component="div"
          color="textSecondary"
          sx={{ marginTop: 1, overflowWrap: 'anywhere' }}
        >
          {children}
        </Typography>
      )}
      {action !== undefined && (
        <Stack
          direction="row"
          sx={{ flexWrap: 'wrap', justifyContent: 'center', gap: 2, marginTop: 5 }}
        >
          {action}
        </Stack>
      )}
    </Stack>
  );
}
