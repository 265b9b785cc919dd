import Typography from '@mui/material/Typography';
import { use } from 'react';
import { type CallFix, fixWords } from '#src/domain/call-fixes.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { fixButtonLook } from './fix-button-look.ts';
import { FixContext } from './fix-context.ts';
import { fixPath } from './fix-path.ts';
import { SwitchFixButton } from './switch-fix-button.tsx';
import { isSwitchFix } from './switch-fix.ts';

/**
 * The one change that would turn a refusal: made on the spot where the screen can or a switch is enough, else a way to
 * where it is made, else the words for whoever has to make it.
 */
export function FixLink({ fix: offered }: { fix: CallFix }) {
  const { here, asMeant, isBeside } = use(FixContext);
  const fix = asMeant?.(offered) ?? offered;
  const words = fixWords(fix);
  const make = here?.(fix);
  if (make !== undefined) {
    return (
      <ActionButton size="small" sx={fixButtonLook} onClick={make}>
        {words}
      </ActionButton>
    );
  }
  if (isSwitchFix(fix)) return <SwitchFixButton fix={fix} />;
  const path = fixPath(fix);
  if (path === undefined) {
    return (
      <Typography
        component="span"
        variant="inherit"
        color="textSecondary"
        sx={{ overflowWrap: 'anywhere' }}
      >
        {words}.
      </Typography>
    );
  }
  return (
    <ButtonLink to={path} size="small" sx={fixButtonLook} isNewTab={isBeside}>
      {words}
    </ButtonLink>
  );
}
