import { use } from 'react';
import { type CallFix, fixWords } from '#src/domain/call-fixes.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
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
      <ActionButton size="compact" onClick={make}>
        {words}
      </ActionButton>
    );
  }
  if (isSwitchFix(fix)) return <SwitchFixButton fix={fix} />;
  const path = fixPath(fix);
  if (path === undefined) return <span className="evaluation-fix">{words}.</span>;
  return (
    <ButtonLink to={path} size="compact" isNewTab={isBeside}>
      {words}
    </ButtonLink>
  );
}
