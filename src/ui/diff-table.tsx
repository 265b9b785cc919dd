import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';

export type DiffSide = 'left' | 'right';

export type DiffRow = {
  /** The field. */
  id: string;
  label: string;
  left: ReactNode;
  right: ReactNode;
};

type DiffTableProps = {
  caption: string;
  /** "Before" and "After", or "Theirs" and "Mine". */
  columns: readonly [left: string, right: string];
  rows: readonly DiffRow[];
  /** Which side each field takes; without it the table is only read. */
  choice?: Readonly<Record<string, DiffSide>> | undefined;
  onChoose?: ((id: string, side: DiffSide) => void) | undefined;
};

/** Under 700 there is no room for three columns: each field is a block, its cells named by their column. */
const look = {
  tableLayout: 'fixed',
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  '@media (width < 700px)': {
    '&, & tbody, & tr, & th, & td': { display: 'block' },
    '& thead': { display: 'none' },
    '& tbody th': { paddingBottom: 1, borderBottom: 0 },
    '& tbody td': { paddingTop: 0, borderBottom: 0 },
    '& tbody tr + tr > th': { borderTop: '1px solid', borderColor: 'line.hair' },
    '& tbody td::before': {
      content: 'attr(data-column)',
      display: 'block',
      color: 'text.secondary',
      fontSize: '0.75rem',
    },
  },
} as const;

/** Two states of one thing, field by field; with `choice`, one side can be taken for each field. */
export function DiffTable({ caption, columns, rows, choice, onChoose }: DiffTableProps) {
  const group = useId();

  function cell(row: DiffRow, side: DiffSide, column: string) {
    if (choice === undefined) {
      return (
        <Typography
          variant="body2"
          component="span"
          {...(side === 'left' ? { color: 'textSecondary' } : {})}
        >
          <bdi>{row[side]}</bdi>
        </Typography>
      );
    }
    return (
      <FormControlLabel
        control={
          <Radio
            name={`${group}-${row.id}`}
            checked={choice[row.id] === side}
            onChange={() => onChoose?.(row.id, side)}
            slotProps={{
              input: {
                'aria-label': `${row.label}: ${column}`,
                'aria-describedby': `${group}-${row.id}-${side}`,
              },
            }}
          />
        }
        label={
          <span id={`${group}-${row.id}-${side}`}>
            <bdi>{row[side]}</bdi>
          </span>
        }
      />
    );
  }

  function cellOf(row: DiffRow, side: DiffSide, column: string) {
    const isChosen = choice?.[row.id] === side;
    return (
      <TableCell
        data-column={column}
        {...(isChosen ? { sx: { bgcolor: 'surface.selected' } } : {})}
      >
        {cell(row, side, column)}
      </TableCell>
    );
  }

  return (
    <Paper variant="outlined" sx={{ overflow: 'clip' }}>
      <Table sx={look}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Field</TableCell>
            <TableCell scope="col">{columns[0]}</TableCell>
            <TableCell scope="col">{columns[1]}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
                {row.label}
              </TableCell>
              {cellOf(row, 'left', columns[0])}
              {cellOf(row, 'right', columns[1])}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
