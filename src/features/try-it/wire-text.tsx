import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Section } from '#src/ui/section.tsx';

type WireTextProps = {
  title: string;
  /** The first line. */
  start: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
  action?: ReactNode;
  note?: string | undefined;
};

const textLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 0.5,
  padding: '12px 14px',
  bgcolor: 'surface.sunken',
  typography: 'mono',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
} as const;

/** Half of an exchange, the way it goes over the wire. */
export function WireText({ title, start, headers, body, action, note }: WireTextProps) {
  return (
    <Section title={title} action={action}>
      <Paper variant="outlined" translate="no" sx={textLook}>
        <Box component="p" sx={{ fontWeight: 'bold' }}>
          {start}
        </Box>
        {headers.map(([name, value]) => (
          <p key={name}>
            <span className="quiet">{name}:</span> {value}
          </p>
        ))}
        {body !== '' && (
          <Box component="pre" sx={{ margin: '8px 0 0', font: 'inherit', whiteSpace: 'pre-wrap' }}>
            {body}
          </Box>
        )}
      </Paper>
      {note !== undefined && (
        <Typography color="textSecondary" sx={{ marginTop: 2 }}>
          {note}
        </Typography>
      )}
    </Section>
  );
}
