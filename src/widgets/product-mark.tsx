import SvgIcon from '@mui/material/SvgIcon';
import type { Theme } from '@mui/material/styles';

const look = {
  flex: 'none',
  color: 'accent.solid',
  '& g': {
    fill: 'none',
    stroke: ({ vars }: Theme) => vars.palette.accent.onSolid,
    strokeWidth: 2.5,
    strokeLinecap: 'round',
  },
  '@media (forced-colors: active)': { color: 'CanvasText', '& g': { stroke: 'Canvas' } },
} as const;

/** The sign of the product: a key. */
export function ProductMark({ size = 28 }: { size?: number }) {
  return (
    <SvgIcon viewBox="0 0 32 32" sx={{ ...look, fontSize: size }}>
      <rect width="32" height="32" rx="9" />
      <g>
        <circle cx="11" cy="16" r="4.5" />
        <path d="M15.5 16H26M21 16v4.5M26 16v3" />
      </g>
    </SvgIcon>
  );
}
