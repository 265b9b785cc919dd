import { Columns3 } from 'lucide-react';
import { useRef, useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { Popover, preloadPopover } from '#src/ui/popover.tsx';
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
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean>();
  const shown = visibleColumns(columns, chosen).map(({ id }) => id);
  const preset = visibleColumns(columns, defaults).map(({ id }) => id);
  const isPreset = shown.join(',') === preset.join(',');

  return (
    <>
      <IconButton
        ref={opener}
        label="Columns"
        aria-haspopup="dialog"
        aria-expanded={isOpen === true}
        onIntent={preloadPopover}
        onClick={() => setIsOpen(true)}
      >
        <Columns3 aria-hidden size={18} />
      </IconButton>
      <Popover
        isOpen={isOpen}
        anchor={() => opener.current}
        onClose={() => setIsOpen(false)}
        label="Columns"
        edge="right"
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
