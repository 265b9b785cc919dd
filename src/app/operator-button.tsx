import Avatar from '@mui/material/Avatar';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useSession } from '#src/widgets/use-session.ts';

const OperatorMenu = lazyPart(() => import('./operator-menu.tsx'), 'OperatorMenu');

function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = '', last = ''] = [words.at(0), words.length > 1 ? words.at(-1) : ''];
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}

const look = {
  alignSelf: 'stretch',
  minHeight: 44,
  padding: '4px 8px',
  borderRadius: '10px',
  '&[aria-expanded="true"]': { bgcolor: 'surface.hover' },
} as const;
const narrowLook = { ...look, justifyContent: 'center', paddingInline: 0 } as const;

/** Who is signed in and in which role; opens theme and sign-out. */
export function OperatorButton({ isNarrow }: { isNarrow: boolean }) {
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { name } = session.operator;
  const role = userTypeFacts[session.role].label;

  return (
    <>
      <ListItemButton
        component="button"
        type="button"
        data-tip={isNarrow ? `${name}, ${role}` : undefined}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onPointerEnter={OperatorMenu.preload}
        onFocus={OperatorMenu.preload}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={isNarrow ? narrowLook : look}
      >
        <Avatar aria-hidden sx={{ width: 32, height: 32 }}>
          {initialsOf(name)}
        </Avatar>
        <span className="visually-hidden">{`${name}, ${role}: account`}</span>
        {!isNarrow && (
          <>
            <ListItemText
              aria-hidden
              primary={name}
              secondary={role}
              slotProps={{
                primary: { noWrap: true, sx: { color: 'text.primary', fontWeight: 500 } },
                secondary: { noWrap: true },
              }}
            />
            <ChevronsUpDown size={16} aria-hidden />
          </>
        )}
      </ListItemButton>
      {anchor !== null && (
        <OperatorMenu anchor={anchor} session={session} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}
