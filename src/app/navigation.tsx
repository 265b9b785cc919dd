import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { NavLink } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { navigationGroups, productName, type NavigationEntry } from './navigation-entries.ts';
import { OperatorButton } from './operator-button.tsx';
import { useKnownCount } from './use-known-count.ts';

/** Only the demo has it. */
const DemoChip = lazyPart(() => import('./demo-chip.tsx'), 'DemoChip');

type NavigationProps = {
  isNarrow: boolean;
  /** Absent in the drawer, which is closed instead. */
  onToggle?: (() => void) | undefined;
  /** Shows the demo bar again; absent where there is none, or it is there. */
  onShowDemoBar?: (() => void) | undefined;
};

const look = {
  position: 'relative',
  gridArea: 'navigation',
  width: 232,
  minHeight: 0,
  overflow: 'hidden auto',
  borderRight: '1px solid',
  borderColor: 'line.hair',
} as const;

const headLook = {
  flex: 'none',
  flexDirection: 'row',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 1,
  padding: '16px 12px 12px 16px',
} as const;

const narrowHeadLook = {
  ...headLook,
  flexDirection: 'column',
  gap: 3,
  padding: '16px 8px 12px',
} as const;

const homeLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2.5,
  minWidth: 0,
  borderRadius: 1,
  fontSize: '0.8125rem',
  lineHeight: '1rem',
  fontWeight: 600,
  letterSpacing: '-0.01em',
  '&:hover': { textDecoration: 'none' },
} as const;

const captionLook = {
  padding: '8px 10px 6px',
  fontSize: '0.75rem',
  lineHeight: '1rem',
} as const;

const footLook = { flex: 'none', alignItems: 'flex-start', gap: 2, padding: 3 } as const;
const narrowFootLook = { ...footLook, alignItems: 'center', padding: '12px 8px' } as const;

/** The product, its pages, and who is signed in. */
export function Navigation({ isNarrow, onToggle, onShowDemoBar }: NavigationProps) {
  return (
    <Stack component="nav" aria-label="Main" sx={isNarrow ? { ...look, width: 60 } : look}>
      <Stack sx={isNarrow ? narrowHeadLook : headLook}>
        <RouterLink to={paths.home} isQuiet aria-label={`${productName}, home`} sx={homeLook}>
          <ProductMark />
          {!isNarrow && <Box sx={{ maxWidth: 104 }}>{productName}</Box>}
        </RouterLink>
        {onToggle !== undefined && (
          <IconButton
            label={isNarrow ? 'Widen the navigation' : 'Narrow the navigation'}
            size="small"
            onClick={onToggle}
          >
            {isNarrow ? (
              <PanelLeftOpen size={18} aria-hidden />
            ) : (
              <PanelLeftClose size={18} aria-hidden />
            )}
          </IconButton>
        )}
      </Stack>
      <Stack sx={{ flex: 1, gap: 3, padding: isNarrow ? '8px 10px' : '8px 12px' }}>
        {navigationGroups.map((group) => (
          <div key={group.caption}>
            <ListSubheader
              component="div"
              disableSticky
              id={`navigation-${group.caption}`}
              hidden={isNarrow}
              sx={captionLook}
            >
              {group.caption}
            </ListSubheader>
            <List
              disablePadding
              aria-labelledby={`navigation-${group.caption}`}
              sx={{ display: 'grid', gap: 0.5 }}
            >
              {group.entries.map((entry) => (
                <ListItem key={entry.to} disablePadding>
                  <EntryLink entry={entry} isNarrow={isNarrow} />
                </ListItem>
              ))}
            </List>
          </div>
        ))}
      </Stack>
      <Stack sx={isNarrow ? narrowFootLook : footLook}>
        {onShowDemoBar !== undefined && <DemoChip isNarrow={isNarrow} onClick={onShowDemoBar} />}
        <OperatorButton isNarrow={isNarrow} />
      </Stack>
    </Stack>
  );
}

const entryLook = { minHeight: 36, paddingBlock: 0, typography: 'button' } as const;
const narrowEntryLook = { ...entryLook, justifyContent: 'center', paddingInline: 0 } as const;

/** Narrow, its name is seen as its tip. */
function EntryLink({ entry, isNarrow }: { entry: NavigationEntry; isNarrow: boolean }) {
  const count = useKnownCount(entry.lists);
  return (
    <ListItemButton
      component={NavLink}
      to={entry.to}
      data-tip={isNarrow ? entry.label : undefined}
      sx={isNarrow ? narrowEntryLook : entryLook}
    >
      <ListItemIcon>
        <entry.icon size={18} aria-hidden />
      </ListItemIcon>
      {isNarrow ? (
        <span className="visually-hidden">{entry.label}</span>
      ) : (
        <ListItemText disableTypography primary={entry.label} />
      )}
      {!isNarrow && count !== undefined && (
        <Typography component="span" variant="caption" className="tnum" aria-hidden>
          {count.toLocaleString('en')}
        </Typography>
      )}
    </ListItemButton>
  );
}
