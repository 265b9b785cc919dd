import { NavLink, type To } from 'react-router';
import './link-tabs.css';

export type LinkTab = {
  to: To;
  label: string;
  count?: number | undefined;
  /** Only at this very address, not below it. */
  isExact?: boolean | undefined;
  onIntent?: (() => void) | undefined;
};

/** The parts of one thing, each with an address of its own: links, not tabs, for they go somewhere. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav className="ui-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.label}
          to={tab.to}
          end={tab.isExact === true}
          className="ui-tab"
          onPointerEnter={tab.onIntent}
          onFocus={tab.onIntent}
        >
          {tab.label}
          {tab.count !== undefined && <span className="ui-tab-count">{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
