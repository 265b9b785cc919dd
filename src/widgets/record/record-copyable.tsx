import Box from '@mui/material/Box';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Mono } from '#src/ui/mono.tsx';

const look = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  minWidth: 0,
  // The button is taller than the line that it stands in.
  marginBlock: -1,
  overflowWrap: 'anywhere',
} as const;

type RecordCopyableProps = {
  /** A code, an address, a link. */
  text: string;
  /** What the button says: "Copy code". */
  copyLabel: string;
  isQuiet?: boolean | undefined;
};

/** What tells a record from others, to be taken along. */
export function RecordCopyable({ text, copyLabel, isQuiet }: RecordCopyableProps) {
  return (
    <Box component="span" sx={look}>
      <Mono isQuiet={isQuiet}>{text}</Mono>
      <CopyButton text={text} label={copyLabel} />
    </Box>
  );
}
