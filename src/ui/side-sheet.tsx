import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { focusFallback } from './focus-fallback.ts';
import { IconButton } from './icon-button.tsx';
import { sheetBody, sheetFoot, sheetFrame, sheetHead, sheetPaper } from './side-sheet-look.ts';

type SideSheetProps = {
  title: ReactNode;
  subtitle?: ReactNode;
  /** Asked by the close button, by Escape and by a click on the dimmed page. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons, at the bottom right. */
  footer?: ReactNode;
  /** What stands left of the buttons. */
  footerStart?: ReactNode;
  /** Makes body and foot one form. */
  onSubmit?: ((event: SubmitEvent<HTMLFormElement>) => void) | undefined;
  isOpen?: boolean | undefined;
  isBusy?: boolean | undefined;
};

/** A switch is no field to begin at. Where a sheet is for reading, its choices (or what they lie in) are marked `data-not-first`. */
const firstField =
  ':is(input:not([type="hidden"], [role="switch"], :disabled), textarea, select, [role="combobox"]):not([data-not-first], [data-not-first] *)';

/** What `data-initial-focus` marks (or lies in it), else the first field of the body, else the title. */
function focusInside(sheet: HTMLElement) {
  if (sheet.contains(document.activeElement)) return;
  const body = sheet.querySelector('[data-sheet-body]');
  const marked = body?.querySelector('[data-initial-focus]');
  const target =
    (marked?.matches('input, textarea, button') === true
      ? marked
      : marked?.querySelector('input, textarea, button')) ??
    body?.querySelector(firstField) ??
    sheet.querySelector('h2');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

function SheetFrame(props: SideSheetProps & { titleId: string }) {
  const { title, subtitle, onClose, children, footer, footerStart, onSubmit } = props;
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (frame.current !== null) focusInside(frame.current);
    return focusFallback;
  }, []);

  const inner = (
    <>
      <Box data-sheet-body sx={sheetBody} aria-busy={props.isBusy}>
        {children}
      </Box>
      {footer !== undefined && (
        <Box sx={sheetFoot}>
          {footerStart !== undefined && <Box sx={{ flex: 1, minWidth: 0 }}>{footerStart}</Box>}
          {footer}
        </Box>
      )}
    </>
  );

  return (
    <Box ref={frame} sx={sheetFrame}>
      <Box sx={sheetHead}>
        <Box sx={{ flex: 1, minWidth: 0, paddingTop: 1.5 }}>
          <Typography
            variant="h2"
            id={props.titleId}
            tabIndex={-1}
            sx={{ fontSize: '1.0625rem', lineHeight: '1.5rem', overflowWrap: 'anywhere' }}
          >
            {title}
          </Typography>
          {subtitle !== undefined && (
            <Typography component="div" color="textSecondary" sx={{ marginTop: 0.5 }}>
              {subtitle}
            </Typography>
          )}
        </Box>
        <IconButton label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </Box>
      {onSubmit === undefined ? (
        inner
      ) : (
        <Box component="form" noValidate onSubmit={onSubmit} sx={sheetFrame}>
          {inner}
        </Box>
      )}
    </Box>
  );
}

/**
 * A sheet at the right edge, as a modal dialog: the page behind stays visible and dimmed, the focus goes in, stays, and
 * returns to the opener (or to the page's title, where the opener is gone).
 */
export function SideSheet({ isOpen = true, ...props }: SideSheetProps) {
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={props.onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          tabIndex: -1,
          sx: sheetPaper,
        },
      }}
    >
      <SheetFrame {...props} titleId={titleId} />
    </Drawer>
  );
}
