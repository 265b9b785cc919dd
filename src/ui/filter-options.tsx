import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Checkbox from '@mui/material/Checkbox';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId, type KeyboardEvent, type MouseEvent } from 'react';

export type FilterOption = {
  value: string;
  label: string;
  /** A second line, such as the code behind a name. */
  note?: string | undefined;
};

/** What is chosen in a filter, and what can be. */
export type FilterChoice = {
  label: string;
  options: readonly FilterOption[];
  selected: readonly string[];
  isMulti: boolean;
  onChange: (selected: readonly string[]) => void;
  /** A single choice was made: there is nothing more to do here. */
  onDone: () => void;
};

const listLook = {
  flexWrap: 'nowrap',
  width: 'min(320px, calc(100vw - 32px))',
  maxHeight: 'min(360px, 60vh)',
  padding: 1,
  overflowY: 'auto',
  '& .MuiFormControlLabel-root': { padding: '3px 8px', borderRadius: '8px' },
  '& .MuiFormControlLabel-root:hover': { bgcolor: 'surface.hover' },
} as const;

/** The choices of a filter, where they are so few that one sees them all. */
export function FilterOptions(props: FilterChoice) {
  const { label, options, selected, isMulti, onChange, onDone } = props;
  const name = useId();
  const Control = isMulti ? Checkbox : Radio;

  function choose(value: string) {
    if (!isMulti) {
      onChange([value]);
    } else if (selected.includes(value)) {
      onChange(selected.filter((each) => each !== value));
    } else {
      onChange([...selected, value]);
    }
  }

  const inputEvents = {
    onClick: (event: MouseEvent) => {
      // Arrow keys walk through radios by "clicking" them; a pointer has a place.
      if (!isMulti && event.detail > 0) onDone();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') onDone();
    },
  };

  return (
    <FormGroup role="group" aria-label={label} sx={listLook}>
      {options.map((option) => (
        <FormControlLabel
          key={option.value}
          control={
            <Control
              name={name}
              checked={selected.includes(option.value)}
              onChange={() => choose(option.value)}
              slotProps={{ input: inputEvents }}
            />
          }
          label={
            <>
              {option.label}
              {option.note !== undefined && (
                <Typography
                  component="small"
                  variant="caption"
                  color="textSecondary"
                  className="mono"
                  sx={{ display: 'block' }}
                >
                  {option.note}
                </Typography>
              )}
            </>
          }
        />
      ))}
    </FormGroup>
  );
}
