import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { NavLink, type To } from 'react-router';

type SegmentedLinksProps = {
  label: string;
  links: readonly { to: To; label: string }[];
};

/** The views of one tab, each with an address of its own. */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav aria-label={label}>
      <ToggleButtonGroup role="presentation">
        {links.map((link) => (
          <ToggleButton
            key={link.label}
            value={link.label}
            component={NavLink}
            to={link.to}
            end
            aria-pressed={undefined}
          >
            {link.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </nav>
  );
}
