import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { descriptionListLook } from './description-list-look.ts';

export type DescriptionItem = {
  term: string;
  /** An empty text is shown as a word. */
  detail: ReactNode;
};

/** Names and values of one thing. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <Box component="dl" sx={descriptionListLook}>
      {items.map((item) => (
        <Fragment key={item.term}>
          <dt>{item.term}</dt>
          <dd>{shownDetail(item.detail)}</dd>
        </Fragment>
      ))}
    </Box>
  );
}

function shownDetail(detail: ReactNode): ReactNode {
  if (detail === '') {
    return (
      <Typography component="span" variant="inherit" color="textSecondary">
        None
      </Typography>
    );
  }
  return typeof detail === 'string' ? <bdi>{detail}</bdi> : detail;
}
