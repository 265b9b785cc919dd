import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { counted } from '#src/lib/words.ts';
import { IconButton } from '#src/ui/icon-button.tsx';

type PagerProps = {
  /** Names the navigation: "Users who hold it". */
  label: string;
  /** What is paged through: "user". */
  noun: string;
  total: number;
  offset: number;
  perPage: number;
  onMove: (offset: number) => void;
};

const look = {
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 1,
  marginTop: 2,
} as const;

/** Back and forth through a list inside a page; nothing where all of it is in sight. */
export function Pager({ label, noun, total, offset, perPage, onMove }: PagerProps) {
  if (total <= perPage) return null;
  const last = Math.min(offset + perPage, total);
  return (
    <Stack component="nav" direction="row" aria-label={label} sx={look}>
      <Typography
        component="span"
        variant="body2"
        color="textSecondary"
        className="tnum"
        aria-live="polite"
        sx={{ marginRight: 2 }}
      >
        {`${offset + 1} to ${last} of ${counted(total, noun)}`}
      </Typography>
      <IconButton
        label={`Previous ${noun}s`}
        disabledReason={offset === 0 ? 'These are the first ones.' : undefined}
        onClick={() => onMove(Math.max(0, offset - perPage))}
      >
        <ChevronLeft size={18} aria-hidden />
      </IconButton>
      <IconButton
        label={`Next ${noun}s`}
        disabledReason={last >= total ? 'These are the last ones.' : undefined}
        onClick={() => onMove(offset + perPage)}
      >
        <ChevronRight size={18} aria-hidden />
      </IconButton>
    </Stack>
  );
}
