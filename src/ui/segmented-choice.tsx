import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';

export type Segment<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** How many it would show; nothing while that is not known. */
  readonly count?: number | undefined;
};

type SegmentedChoiceProps<Value extends string> = {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** For codes, such as methods. */
  isMono?: boolean | undefined;
  describedBy?: string | undefined;
};

/** One of a few, all of them in sight. One is always chosen: pressing it again changes nothing. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { label, segments, value, onChange, isMono = false, describedBy } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={(_, chosen: Value | null) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          value={segment.value}
          {...(isMono ? { className: 'mono' } : {})}
        >
          {segment.label}
          {segment.count !== undefined && (
            <Typography component="span" variant="body2" color="textSecondary" className="tnum">
              {segment.count.toLocaleString('en')}
            </Typography>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
