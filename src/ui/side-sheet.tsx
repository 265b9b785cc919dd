import Modal from '@mui/material/Modal';
import Paper from '@mui/material/Paper';
import { X } from 'lucide-react';
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { focusFallback } from './focus-fallback.ts';
import { IconButton } from './icon-button.tsx';
import './side-sheet.css';
import { MuiScope } from './theme/mui-scope.tsx';

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

/** Where a sheet is for reading, its choices are marked `data-not-first`. */
const firstField =
  ':is(input:not([type="hidden"], :disabled), textarea, select, [role="combobox"]):not([data-not-first])';

/** What `data-initial-focus` marks (or lies in it), else the first field of the body, else the title. */
function focusInside(sheet: HTMLElement) {
  if (sheet.contains(document.activeElement)) return;
  const body = sheet.querySelector('.ui-sheet-body');
  const marked = body?.querySelector('[data-initial-focus]');
  const target =
    (marked?.matches('input, textarea, button') === true
      ? marked
      : marked?.querySelector('input, textarea, button')) ??
    body?.querySelector(firstField) ??
    sheet.querySelector('.ui-sheet-title');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

function SheetFrame({
  title,
  subtitle,
  onClose,
  children,
  footer,
  footerStart,
  onSubmit,
  titleId,
  isBusy,
}: SideSheetProps & { titleId: string }) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (frame.current !== null) focusInside(frame.current);
    return focusFallback;
  }, []);

  const inner = (
    <>
      <div className="ui-sheet-body" aria-busy={isBusy}>
        {children}
      </div>
      {footer !== undefined && (
        <div className="ui-sheet-foot">
          {footerStart !== undefined && <div className="ui-sheet-foot-start">{footerStart}</div>}
          {footer}
        </div>
      )}
    </>
  );

  return (
    <div className="ui-sheet-frame" ref={frame}>
      <div className="ui-sheet-head">
        <div className="ui-sheet-heading">
          <h2 className="ui-sheet-title" id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {subtitle !== undefined && <div className="ui-sheet-subtitle">{subtitle}</div>}
        </div>
        <IconButton label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {onSubmit === undefined ? (
        inner
      ) : (
        <form className="ui-sheet-frame" noValidate onSubmit={onSubmit}>
          {inner}
        </form>
      )}
    </div>
  );
}

/**
 * A sheet at the right edge, as a modal dialog: the page behind stays visible and dimmed, the focus goes in, stays, and
 * returns to the opener (or to the page's title, where the opener is gone).
 */
export function SideSheet({ isOpen = true, ...props }: SideSheetProps) {
  const titleId = useId();
  return (
    <MuiScope>
      <Modal open={isOpen} onClose={props.onClose}>
        <Paper
          className="ui-sheet"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native dialog would lie above MUI's menus
          role="dialog"
          aria-modal
          aria-labelledby={titleId}
          tabIndex={-1}
          square
        >
          <SheetFrame {...props} titleId={titleId} />
        </Paper>
      </Modal>
    </MuiScope>
  );
}
