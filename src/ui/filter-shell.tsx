import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { lazyPart } from './lazy-part.tsx';

const Popover = lazyPart(() => import('./popover.tsx'), 'Popover');

type FilterShellProps = {
  /** What is filtered by: "Type". */
  label: string;
  /** What stands on the chip: the label, and what is chosen. */
  text: string;
  isOn: boolean;
  onClear: () => void;
  /** Somebody is about to open it. */
  onIntent?: (() => void) | undefined;
  /** What opens. `close` closes it. */
  children: (close: () => void) => ReactNode;
};

const pill = {
  maxWidth: '100%',
  border: '1px solid',
  borderRadius: '16px',
  '& .MuiButtonBase-root': { height: 30, minHeight: 0, border: 0, borderRadius: '15px' },
} as const;

const off = { ...pill, borderColor: 'line.firm', bgcolor: 'surface.raised' } as const;
const on = {
  ...pill,
  borderColor: 'accent.border',
  bgcolor: 'accent.ground',
  '& .MuiButtonBase-root': { ...pill['& .MuiButtonBase-root'], color: 'accent.text' },
  '& .MuiButtonBase-root:hover': { bgcolor: 'accent.groundHover', color: 'accent.text' },
  '@media (forced-colors: active)': { borderColor: 'Highlight' },
} as const;

/** A filter as a chip: pressing it opens its choices, and once something is chosen it says so and can be cleared. */
export function FilterShell({ label, text, isOn, onClear, onIntent, children }: FilterShellProps) {
  const chip = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);

  function prepare() {
    Popover.preload();
    onIntent?.();
  }

  function clear() {
    onClear();
    // The button that was pressed goes; the focus stays on the chip.
    opener.current?.focus();
  }

  return (
    <>
      <ButtonGroup ref={chip} variant="text" sx={isOn ? on : off}>
        <Button
          ref={opener}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          endIcon={<ChevronDown size={14} aria-hidden />}
          onClick={() => setIsOpen(true)}
          onPointerEnter={prepare}
          onFocus={prepare}
          sx={{ paddingInline: '12px', color: 'text.primary', fontWeight: 400 }}
        >
          {text}
        </Button>
        {isOn && (
          <IconButton size="small" label={`Clear filter: ${label}`} onClick={clear}>
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </ButtonGroup>
      {isOpen && (
        <Popover isOpen anchor={() => chip.current} onClose={close} label={label}>
          {children(close)}
        </Popover>
      )}
    </>
  );
}
