import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { Link, matchPath, resolvePath, useLocation, useResolvedPath, type To } from 'react-router';

export type LinkTab = {
  to: To;
  label: string;
  count?: number | undefined;
  /** Only at this very address, not below it. */
  isExact?: boolean | undefined;
  onIntent?: (() => void) | undefined;
};

/** The tab whose address one is at: an address below it counts, unless the tab wants its very own. */
function useCurrentTab(tabs: readonly LinkTab[]): string | false {
  const { pathname } = useLocation();
  const base = useResolvedPath('.').pathname;
  const current = tabs.find(({ to, isExact = false }) => {
    const path = resolvePath(to, base).pathname;
    return matchPath({ path, end: isExact }, pathname) !== null;
  });
  return current?.label ?? false;
}

/** What makes MUI's tab a link again: all of them are stops of the keyboard. */
const link = { role: undefined, tabIndex: 0, 'aria-selected': undefined };

/** The parts of one thing, each with an address of its own: MUI's tabs as links, for they go somewhere. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  const current = useCurrentTab(tabs);
  return (
    <Tabs
      component="nav"
      value={current}
      // As a property of the tabs the name would go to the list, which is no list of tabs here.
      slotProps={{ root: { 'aria-label': label }, list: { role: undefined } }}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.label}
          value={tab.label}
          component={Link}
          to={tab.to}
          {...link}
          aria-current={tab.label === current ? 'page' : undefined}
          onPointerEnter={tab.onIntent}
          onFocus={tab.onIntent}
          label={
            tab.count === undefined ? (
              tab.label
            ) : (
              <>
                {tab.label}
                <Typography component="span" variant="caption" className="tnum">
                  {tab.count}
                </Typography>
              </>
            )
          }
        />
      ))}
    </Tabs>
  );
}
