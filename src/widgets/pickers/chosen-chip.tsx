import Chip from '@mui/material/Chip';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { CircleHelp, Minus, Plus, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import type { ChosenEntry } from './chosen-model.ts';

/** What is shown of a chosen entry. */
export type ChosenLook = {
  text: string;
  tip?: string | undefined;
  /** The text is a code, read character by character. */
  isCode?: boolean | undefined;
  /** Why it is there although nobody knows it. */
  unknown?: string | undefined;
};

type ChosenChipProps = {
  entry: ChosenEntry;
  look: ChosenLook;
  isOff: boolean;
  isTabStop: boolean;
  onToggle: () => void;
};

const shape = {
  maxWidth: '100%',
  height: 'auto',
  minHeight: 26,
  borderRadius: '6px',
  bgcolor: 'surface.hover',
  '& .MuiChip-label': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 6px',
    padding: '0 8px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  '& .MuiChip-label:has(button)': { paddingRight: 0 },
} as const;

const looks = {
  kept: { ...shape, borderColor: 'line.soft' },
  added: {
    ...shape,
    borderColor: 'successState.border',
    bgcolor: 'successState.ground',
    color: 'successState.text',
  },
  removed: {
    ...shape,
    borderColor: 'dangerState.border',
    borderStyle: 'dashed',
    bgcolor: 'transparent',
    color: 'dangerState.text',
    '& bdi': { textDecoration: 'line-through' },
  },
} as const;

const Word = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 2,
  fontWeight: 500,
  whiteSpace: 'nowrap',
});

function tipped(tip: string | undefined, element: ReactNode) {
  return tip === undefined ? (
    element
  ) : (
    <Tooltip title={tip}>
      <span>{element}</span>
    </Tooltip>
  );
}

/** One chosen entry; against the saved state it says by sign and word whether it comes or goes. */
export function ChosenChip({ entry, look, isOff, isTabStop, onToggle }: ChosenChipProps) {
  const { code, change } = entry;
  const { text, tip, isCode = false, unknown } = look;
  const isRemoved = change === 'removed';
  return (
    <Chip
      component="li"
      variant="outlined"
      sx={looks[change]}
      label={
        <>
          {change === 'added' && (
            <Word>
              <Plus size={12} aria-hidden /> Added
            </Word>
          )}
          {isRemoved && (
            <Word>
              <Minus size={12} aria-hidden /> Removed
            </Word>
          )}
          {unknown !== undefined && (
            <Tooltip title={unknown}>
              <Word>
                <CircleHelp size={12} aria-hidden /> Unknown
              </Word>
            </Tooltip>
          )}{' '}
          {tipped(
            tip,
            <bdi {...(isCode ? { className: 'mono', translate: 'no' as const } : {})}>{text}</bdi>,
          )}
          {!isOff && (
            <IconButton
              size="small"
              label={isRemoved ? `Put back ${text}` : `Take out ${text}`}
              data-code={code}
              tabIndex={isTabStop ? 0 : -1}
              onClick={onToggle}
              sx={{ width: 24, height: 24, marginLeft: '-4px', color: 'inherit' }}
            >
              {isRemoved ? <Undo2 size={14} aria-hidden /> : <X size={14} aria-hidden />}
            </IconButton>
          )}
        </>
      }
    />
  );
}
