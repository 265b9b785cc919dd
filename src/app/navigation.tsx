import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { NavLink } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { DemoChip } from './demo-chip.tsx';
import { navigationGroups, type NavigationEntry } from './navigation-entries.ts';
import './navigation.css';
import { OperatorButton } from './operator-button.tsx';

import { useKnownCount } from './use-known-count.ts';

type NavigationProps = {
  isNarrow: boolean;
  /** Absent in the drawer, which is closed instead. */
  onToggle?: (() => void) | undefined;
  /** Shows the demo bar again; absent where there is none, or it is there. */
  onShowDemoBar?: (() => void) | undefined;
};

/** The product, its pages, and who is signed in. */
export function Navigation({ isNarrow, onToggle, onShowDemoBar }: NavigationProps) {
  return (
    <nav className="app-navigation" aria-label="Main" data-narrow={isNarrow ? '' : undefined}>
      <div className="app-navigation-head">
        <NavLink to={paths.home} className="app-product" aria-label="Interface users console, home">
          <ProductMark />
          {!isNarrow && <span className="app-product-name">Interface users console</span>}
        </NavLink>
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
      </div>
      <div className="app-navigation-body">
        {navigationGroups.map((group) => (
          <div key={group.caption} className="app-navigation-group">
            <div className="app-navigation-caption" id={`navigation-${group.caption}`}>
              {group.caption}
            </div>
            <ul aria-labelledby={`navigation-${group.caption}`}>
              {group.entries.map((entry) => (
                <li key={entry.to}>
                  <EntryLink entry={entry} isNarrow={isNarrow} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="app-navigation-foot">
        {onShowDemoBar !== undefined && <DemoChip isNarrow={isNarrow} onClick={onShowDemoBar} />}
        <OperatorButton isNarrow={isNarrow} />
      </div>
    </nav>
  );
}

function EntryLink({ entry, isNarrow }: { entry: NavigationEntry; isNarrow: boolean }) {
  const count = useKnownCount(entry.lists);
  return (
    <NavLink to={entry.to} className="app-entry" data-tip={isNarrow ? entry.label : undefined}>
      <entry.icon size={18} aria-hidden />
      <span className={isNarrow ? 'visually-hidden' : 'app-entry-label'}>{entry.label}</span>
      {count !== undefined && !isNarrow && (
        <span className="app-entry-count tnum" aria-hidden>
          {count.toLocaleString('en')}
        </span>
      )}
    </NavLink>
  );
}
