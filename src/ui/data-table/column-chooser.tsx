import Popover from '@mui/material/Popover';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import './column-chooser.css';
import './table-checkbox.css';
import {
  isFixedColumn,
  toggleColumn,
  visibleColumns,
  type ChoosableColumn,
} from './visible-columns.ts';

type ColumnChooserProps = {
  /** All columns that the list has. */
  columns: readonly ChoosableColumn[];
  /** The ids shown, and those shown when nobody has chosen. */
  chosen: readonly string[];
  defaults: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Shows and hides a list's columns. The one that names the row is not up for choice. */
export function ColumnChooser({ columns, chosen, defaults, onChange }: ColumnChooserProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = visibleColumns(columns, chosen).map(({ id }) => id);
  const preset = visibleColumns(columns, defaults).map(({ id }) => id);
  const isPreset = shown.join(',') === preset.join(',');
  const isOpen = anchor !== null;

  return (
    <>
      <IconButton
        label="Columns"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Columns3 aria-hidden size={18} />
      </IconButton>
      <Popover
        open={isOpen}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Columns' } }}
      >
        <div className="dt-chooser">
          {columns
            .filter((column) => !isFixedColumn(column))
            .map((column) => (
              <label key={column.id} className="dt-choice">
                <input
                  type="checkbox"
                  className="dt-box"
                  checked={shown.includes(column.id)}
                  onChange={() => onChange(toggleColumn(columns, shown, column.id))}
                />
                {column.header}
              </label>
            ))}
          <ActionButton
            variant="quiet"
            size="compact"
            disabledReason={isPreset ? 'The usual columns are shown.' : undefined}
            onClick={() => onChange(preset)}
          >
            Reset columns
          </ActionButton>
        </div>
      </Popover>
    </>
  );
}
