import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { Fragment } from 'react';
import { descriptionListLook } from './description-list-look.ts';

export type DescriptionLine = {
  /** How wide the value will be, in pixels. */
  readonly width: number;
  /** How many lines high. */
  readonly rows?: number;
};

const rowHeight = 20;

/** A `DescriptionList` on its way, as tall as it will be. */
export function DescriptionListSkeleton({ lines }: { lines: readonly DescriptionLine[] }) {
  return (
    <Box component="dl" sx={descriptionListLook}>
      {lines.map(({ width, rows = 1 }) => (
        <Fragment key={width}>
          <dt>
            <Skeleton width={96} />
          </dt>
          <Box component="dd" sx={{ minHeight: rows * rowHeight }}>
            <Skeleton width={width} />
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
