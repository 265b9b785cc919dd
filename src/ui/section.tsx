import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';

type SectionProps = {
  title: ReactNode;
  /** One line on what the section is about. */
  description?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  headingLevel?: 2 | 3 | undefined;
};

/** Hairlines stand between sections. */
const look = {
  minWidth: 0,
  '& + section': {
    marginTop: 8,
    paddingTop: 8,
    borderTop: '1px solid',
    borderColor: 'line.hair',
  },
} as const;

/** A part of a page or a form under a heading of its own. */
export function Section({ title, description, action, children, headingLevel = 2 }: SectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={look}>
      <Stack
        direction="row"
        sx={{
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: '8px 16px',
          marginBottom: 4,
        }}
      >
        <div>
          <Typography variant="h2" component={headingLevel === 2 ? 'h2' : 'h3'} id={id}>
            {title}
          </Typography>
          {description !== undefined && (
            <Typography color="textSecondary" sx={{ maxWidth: 560, marginTop: 0.5 }}>
              {description}
            </Typography>
          )}
        </div>
        {action}
      </Stack>
      {children}
    </Box>
  );
}
