import type { Reference } from '#src/contract/problem.ts';
import { isolated } from '#src/lib/isolated.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { referencePath } from '#src/widgets/reference-path.ts';

/** What stands in the way, to be looked at beside the page: leaving it would lose what is typed. */
export function ReferenceLink({ reference }: { reference: Reference }) {
  const { kind, name } = reference;
  const path = referencePath(reference);
  if (path === undefined) return <>{`${kind} ${isolated(name)}`}</>;
  return (
    <RouterLink to={path} isNewTab>
      {name}
    </RouterLink>
  );
}
