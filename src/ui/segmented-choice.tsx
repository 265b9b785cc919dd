import './segments.css';

type Segment<Value extends string> = {
  value: Value;
  label: string;
  /** How many it would show; nothing while that is not known. */
  count?: number | undefined;
};

type SegmentedChoiceProps<Value extends string> = {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few ways to look at a list, all of them in sight. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { label, segments, value, onChange } = props;
  return (
    <fieldset className="ui-segments">
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          className="ui-segment"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
          {segment.count !== undefined && (
            <span className="ui-segment-count">{segment.count.toLocaleString('en')}</span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
