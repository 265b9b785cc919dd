import { ChevronsUpDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';

const loadMenu = () => import('./operator-menu.tsx');
const OperatorMenu = lazy(async () => ({ default: (await loadMenu()).OperatorMenu }));

function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = '', last = ''] = [words.at(0), words.length > 1 ? words.at(-1) : ''];
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}

/** Who is signed in and in which role; opens theme and sign-out. */
export function OperatorButton({ isNarrow }: { isNarrow: boolean }) {
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { name } = session.operator;
  const role = userTypeFacts[session.role].label;
  const preload = () => void loadMenu().catch(() => undefined);

  return (
    <>
      <button
        type="button"
        className="app-operator"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        data-tip={isNarrow ? `${name}, ${role}` : undefined}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="app-operator-initials" aria-hidden>
          {initialsOf(name)}
        </span>
        <span className="visually-hidden">{`${name}, ${role}: account`}</span>
        {!isNarrow && (
          <span className="app-operator-words" aria-hidden>
            <span className="app-operator-name">{name}</span>
            <span className="app-operator-role">{role}</span>
          </span>
        )}
        {!isNarrow && <ChevronsUpDown size={16} aria-hidden />}
      </button>
      {anchor !== null && (
        <PartBoundary>
          <Suspense fallback={null}>
            <OperatorMenu anchor={anchor} session={session} onClose={() => setAnchor(null)} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
