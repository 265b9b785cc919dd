import { type CallFix, fixWords } from '#src/domain/call-fixes.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { fixPath } from './fix-path.ts';

/** The one change that would turn a refusal: a way to where it is made, or the words for whoever has to make it. */
export function FixLink({ fix }: { fix: CallFix }) {
  const path = fixPath(fix);
  const words = fixWords(fix);
  if (path === undefined) return <span className="evaluation-fix">{words}.</span>;
  return (
    <ButtonLink to={path} size="compact">
      {words}
    </ButtonLink>
  );
}
