import { useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { ProblemView } from './problem-view.tsx';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <ProblemView
      title="There is no such page"
      actions={
        <ButtonLink to={paths.home} variant="contained">
          Go to the start page
        </ButtonLink>
      }
    >
      <p>
        Nothing stands at <Mono>{pathname}</Mono>. It may have been typed wrongly, or the link to it
        is old.
      </p>
    </ProblemView>
  );
}
