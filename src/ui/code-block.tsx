import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { CopyButton } from './copy-button.tsx';

type CodeBlockProps = {
  code: string;
  /** In a few words, for what it is. */
  caption: string;
  copyLabel: string;
  onCopied?: (() => void) | undefined;
};

const captionLook = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 3,
  padding: '4px 12px 4px 16px',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
  color: 'text.secondary',
  fontSize: '0.8125rem',
} as const;

const codeLook = {
  margin: 0,
  padding: '12px 16px',
  fontSize: '0.8125rem',
  tabSize: 4,
  whiteSpace: 'pre-wrap',
  // As a terminal does: a long word begins where it stands, not on a line of its own.
  wordBreak: 'break-all',
} as const;

/** Lines of code to take along: long ones wrap, which adds nothing to what is selected and copied. */
export function CodeBlock({ code, caption, copyLabel, onCopied }: CodeBlockProps) {
  return (
    <Paper
      component="figure"
      variant="outlined"
      sx={{ minWidth: 0, margin: 0, bgcolor: 'surface.page' }}
    >
      <Box component="figcaption" sx={captionLook}>
        {caption}
        <CopyButton label={copyLabel} text={code} onCopied={onCopied} />
      </Box>
      <Box component="pre" className="mono" translate="no" sx={codeLook}>
        {code}
      </Box>
    </Paper>
  );
}
