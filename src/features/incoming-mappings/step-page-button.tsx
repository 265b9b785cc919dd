import StepButton from '@mui/material/StepButton';
import StepLabel from '@mui/material/StepLabel';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type StepPageButtonProps = {
  isCurrent: boolean;
  /** Something on the page is wrong. */
  isWrong: boolean;
  onGo: () => void;
  children: ReactNode;
};

/** What MUI would say of a tab. */
const asButton = {
  role: undefined,
  tabIndex: 0,
  'aria-selected': undefined,
  'aria-posinset': undefined,
  'aria-setsize': undefined,
} as const;

/**
 * The way to one page of a form. MUI makes tabs of the steps whose buttons it sees; ours lead through the pages of one
 * form, with Next and Back besides: they are buttons, each reached by Tab.
 */
export function StepPageButton({ isCurrent, isWrong, onGo, children }: StepPageButtonProps) {
  return (
    <StepButton
      type="button"
      {...asButton}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onGo}
      optional={
        isWrong && (
          <Typography component="span" variant="caption" color="error">
            Check this
          </Typography>
        )
      }
    >
      <StepLabel error={isWrong}>{children}</StepLabel>
    </StepButton>
  );
}
