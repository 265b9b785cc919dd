import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Popover } from '#src/ui/popover.tsx';
import {
  isFixedColumn,
  toggleColumn,
  visibleColumns,
  type ChoosableColumn,
} from './visible-columns.ts';

type ColumnChoicesProps = {
  columns: readonly ChoosableColumn[];
  chosen: readonly string[];
  defaults: readonly string[];
  onChange: (ids: string[]) => void;
  anchor: () => Element | null;
  onClose: () => void;
};

/** The columns to choose from. The one that names the row is not up for choice. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { columns, chosen, defaults, onChange, anchor, onClose } = props;
  const shown = visibleColumns(columns, chosen).map(({ id }) => id);
  const preset = visibleColumns(columns, defaults).map(({ id }) => id);
  const isPreset = shown.join(',') === preset.join(',');
  return (
    <Popover isOpen anchor={anchor} onClose={onClose} label="Columns" edge="right">
      <FormGroup sx={{ gap: 1, padding: 2 }}>
        {columns
          .filter((column) => !isFixedColumn(column))
          .map((column) => (
            <FormControlLabel
              key={column.id}
              label={column.header}
              control={
                <Checkbox
                  checked={shown.includes(column.id)}
                  onChange={() => onChange(toggleColumn(columns, shown, column.id))}
                />
              }
            />
          ))}
        <ActionButton
          variant="text"
          size="small"
          disabledReason={isPreset ? 'The usual columns are shown.' : undefined}
          onClick={() => onChange(preset)}
        >
          Reset columns
        </ActionButton>
      </FormGroup>
    </Popover>
  );
}
