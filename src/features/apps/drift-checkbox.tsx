import Checkbox from '@mui/material/Checkbox';

type DriftCheckboxProps = {
  label: string;
  state: 'none' | 'some' | 'all';
  /** `isRange`: Shift was held, so that everything since the last one goes along. */
  onToggle: (isRange: boolean) => void;
};

/** Chooses deviations, one or all of them. */
export function DriftCheckbox({ label, state, onToggle }: DriftCheckboxProps) {
  return (
    <Checkbox
      checked={state === 'all'}
      indeterminate={state === 'some'}
      onChange={({ nativeEvent }) => {
        onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
      }}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}
