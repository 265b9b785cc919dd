import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

type HelpTableProps = {
  caption: string;
  head: readonly string[];
  /** The first cell of each names the row. */
  rows: readonly (readonly string[])[];
};

// A long word widens its column and the table scrolls; words are not broken into pieces.
const look = {
  '& th, & td': { overflowWrap: 'break-word' },
  '& tbody td': { color: 'text.secondary' },
  '& tbody th': { fontWeight: 500 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const;

/** A small table to read. */
export function HelpTable({ caption, head, rows }: HelpTableProps) {
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={caption}
      // What scrolls has to be reachable by keyboard.
      tabIndex={0}
      sx={{ overflowX: 'auto' }}
    >
      <Table sx={look}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {head.map((label) => (
              <TableCell key={label} scope="col">
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([name, ...cells]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {cells.map((cell) => (
                <TableCell key={cell}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
