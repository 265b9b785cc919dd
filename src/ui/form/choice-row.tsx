import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { SegmentedChoice, type Segment } from '#src/ui/segmented-choice.tsx';
import { FieldNote } from './field-frame.tsx';

export type ChoiceRowHandle = { focus: (value: string) => void };

type ChoiceRowProps<Value extends string> = {
  label: string;
  options: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  help?: ReactNode;
  /** For codes, such as methods. */
  isMono?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  ref?: Ref<ChoiceRowHandle> | undefined;
};

/** One of a few short words, side by side, under a label. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, options, value, onChange, help, isMono, ref } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus(wanted) {
      const buttons = Array.from(row.current?.querySelectorAll('button') ?? []);
      buttons.find((one) => one.value === wanted)?.focus();
    },
  }));
  return (
    <FormControl ref={row} sx={{ alignItems: 'flex-start' }}>
      {props.isLabelHidden !== true && (
        <FormLabel component="div" aria-hidden sx={{ marginBottom: 1.5 }}>
          {label}
        </FormLabel>
      )}
      <SegmentedChoice
        label={label}
        segments={options}
        value={value}
        onChange={onChange}
        isMono={isMono}
        describedBy={help === undefined ? undefined : `${id}-help`}
      />
      <FieldNote id={id} help={help} />
    </FormControl>
  );
}
