import type { ReactNode } from 'react';
import { useId } from 'react';
import './diff-table.css';
import './form/radio-group-field.css';

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

/** Two states of one thing, field by field; with `choice`, one side can be taken for each field. */
export function DiffTable({ caption, columns, rows, choice, onChoose }: DiffTableProps) {
  const group = useId();

  function cell(row: DiffRow, side: DiffSide, column: string) {
    if (choice === undefined) {
      return (
        <span className={side === 'left' ? 'ui-diff-before' : undefined}>
          <bdi>{row[side]}</bdi>
        </span>
      );
    }
    return (
      <label className="ui-diff-choice">
        <input
          type="radio"
          className="ui-radio"
          name={`${group}-${row.id}`}
          aria-label={`${row.label}: ${column}`}
          aria-describedby={`${group}-${row.id}-${side}`}
          checked={choice[row.id] === side}
          onChange={() => onChoose?.(row.id, side)}
        />
        <span id={`${group}-${row.id}-${side}`}>
          <bdi>{row[side]}</bdi>
        </span>
      </label>
    );
  }

  return (
    <table className="ui-diff">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td data-column={columns[0]}>{cell(row, 'left', columns[0])}</td>
            <td data-column={columns[1]}>{cell(row, 'right', columns[1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
