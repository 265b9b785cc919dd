import Stack from '@mui/material/Stack';
import { CodeChip } from '#src/ui/code-chip.tsx';

const look = { flexWrap: 'wrap', gap: 1, margin: 0, padding: 0, listStyle: 'none' } as const;

/** Permissions by their codes. */
export function CodeList({ codes, label }: { codes: readonly string[]; label: string }) {
  return (
    <Stack component="ul" direction="row" aria-label={label} sx={look}>
      {codes.map((code) => (
        <li key={code}>
          <CodeChip code={code} />
        </li>
      ))}
    </Stack>
  );
}
