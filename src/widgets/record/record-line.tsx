import ListItem from '@mui/material/ListItem';
import type { ReactNode } from 'react';
import { RecordLineEnd } from './record-line-end.tsx';
import { RecordLineMain } from './record-line-main.tsx';

const look = {
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '4px 16px',
  padding: '10px 16px',
} as const;

type RecordLineProps = {
  /** What it is: a link, and its code below. */
  children: ReactNode;
  /** What is said of it at the end of the line. */
  end?: ReactNode;
  /** How far below the top of a tree it stands. */
  depth?: number | undefined;
};

/** One of `RecordLines`. */
export function RecordLine({ children, end, depth }: RecordLineProps) {
  return (
    <ListItem sx={look}>
      <RecordLineMain depth={depth}>{children}</RecordLineMain>
      {end !== undefined && <RecordLineEnd>{end}</RecordLineEnd>}
    </ListItem>
  );
}
