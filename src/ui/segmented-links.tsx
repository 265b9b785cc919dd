import { NavLink, type To } from 'react-router';
import './segments.css';

type SegmentedLinksProps = {
  label: string;
  links: readonly { to: To; label: string }[];
};

/** The views of one tab, each with an address of its own. */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav className="ui-segments" aria-label={label}>
      {links.map((link) => (
        <NavLink key={link.label} to={link.to} end className="ui-segment">
          {link.label}
        </NavLink>
      ))}
    </nav>
  );
}
