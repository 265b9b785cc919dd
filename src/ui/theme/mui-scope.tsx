import { ThemeContext } from '@emotion/react';
import DefaultPropsProvider from '@mui/material/DefaultPropsProvider';
import { StyledEngineProvider } from '@mui/material/styles';
import { createContext, use, type ReactNode } from 'react';
import './mui-variables.css';
import { theme } from './theme.ts';

/** What we ask of MUI's components everywhere. What can be pressed answers by its colour, not by a ripple. */
const defaults = {
  MuiButtonBase: { disableRipple: true, disableTouchRipple: true },
  MuiMenuItem: { dense: true },
  MuiOutlinedInput: { notched: false },
  MuiPaper: { elevation: 0 },
};

const IsInside = createContext(false);

/**
 * Around every part that is made of MUI. It comes with what needs it, never with the first page: what is shown at once is
 * plain elements. MUI's styles go in front of ours, so that a class of ours holds whichever was fetched first. The theme
 * is handed on by what MUI's own provider consists of: the rest of that one manages the colour scheme, which here is an
 * attribute on the root element (`color-mode.ts`) that the variables follow.
 */
export function MuiScope({ children }: { children: ReactNode }) {
  if (use(IsInside)) return children;
  return (
    <IsInside value>
      <StyledEngineProvider injectFirst>
        <ThemeContext value={theme}>
          <DefaultPropsProvider value={defaults}>{children}</DefaultPropsProvider>
        </ThemeContext>
      </StyledEngineProvider>
    </IsInside>
  );
}
