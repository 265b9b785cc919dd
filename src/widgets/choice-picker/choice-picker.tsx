import {
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { PickerFrame, type PickerFieldProps } from '#src/widgets/picker/picker-frame.tsx';
import { PickerStatus } from '#src/widgets/picker/picker-status.tsx';
import { PickerWaiting } from '#src/widgets/picker/picker-waiting.tsx';
import { type Choice, ChoiceLine } from './choice-line.tsx';
import './choice-picker.css';
import { boxesIn, lineIn, moveByKey } from './choice-keys.ts';
import { ChoiceSearch } from './choice-search.tsx';
import { useChoiceSearch } from './use-choice-search.ts';

/** What a picker takes whose choices are a list of codes. */
export type ChoicePickerField = PickerFieldProps & {
  value: readonly string[];
  /** What is saved: each line then tells what comes and what goes. */
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
};

type ChoicePickerProps = ChoicePickerField & {
  /** In the order in which they are shown; nothing while they are on their way. */
  choices: readonly Choice[] | undefined;
  /** How many there are to choose from, where `choices` has not all of them. */
  total?: number | undefined;
  failure: Error | null;
  onRetry: () => void;
  warning?: string | undefined;
  /** "user group", "user groups". */
  noun: readonly [one: string, many: string];
  placeholder: string;
  /** A search that the service carries out: `choices` is then what it found. */
  remoteSearch?: { query: string; onChange: (query: string) => void } | undefined;
};

/** What became of a choice against what is saved. */
function changeOf(
  code: string,
  value: readonly string[],
  saved: readonly string[] | undefined,
): 'added' | 'removed' | undefined {
  if (saved === undefined || saved.includes(code) === value.includes(code)) return undefined;
  return value.includes(code) ? 'added' : 'removed';
}

/** Chooses from a list of checkboxes: one tab stop, the arrow keys, Home and End move, Space ticks. */
export function ChoicePicker(props: ChoicePickerProps) {
  const { value, savedValue, onChange, label, help, error, disabledReason, warning } = props;
  const { failure, onRetry, noun, placeholder } = props;
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState<string>();
  const { query, setQuery, terms, found, hasSearch, isWhole, total } = useChoiceSearch(props);
  const tabStop = (found?.find((one) => one.code === current) ?? found?.[0])?.code;

  const isAwaited = useRef(false);

  const boxes = () => boxesIn(root.current);
  const focusStop = () =>
    boxes()
      .find((box) => box.tabIndex === 0)
      ?.focus();
  useImperativeHandle(props.inputRef, () => ({
    focus() {
      isAwaited.current = found === undefined;
      focusStop();
    },
  }));
  // Whoever came for the choices before they were there gets to them.
  const arrive = useEffectEvent(() => {
    if (isAwaited.current) focusStop();
    isAwaited.current = false;
  });
  const isThere = found !== undefined;
  useEffect(() => {
    if (isThere) arrive();
  }, [isThere]);

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => moveByKey(event, boxes()),
    onFocus: (event: FocusEvent) => setCurrent(lineIn(event.target) ?? current),
  };

  return (
    <PickerFrame
      id={id}
      ref={root}
      label={label}
      help={help}
      error={error}
      disabledReason={disabledReason}
      warning={warning}
      handlers={handlers}
      box={
        found === undefined ? (
          <PickerWaiting subject={noun[1]} error={failure} onRetry={onRetry} />
        ) : (
          <>
            {hasSearch && (
              <ChoiceSearch
                id={id}
                label={`Search ${noun[1]}`}
                placeholder={placeholder}
                query={query}
                isInvalid={error !== undefined}
                onChange={setQuery}
              />
            )}
            <div className="gp-list">
              {found.map((choice) => (
                <ChoiceLine
                  key={choice.code}
                  choice={choice}
                  isChosen={choice.fixed !== undefined || value.includes(choice.code)}
                  change={changeOf(choice.code, value, savedValue)}
                  terms={terms}
                  isTabStop={choice.code === tabStop}
                  isOff={disabledReason !== undefined}
                  onTick={(isOn) =>
                    onChange(
                      isOn ? [...value, choice.code] : value.filter((code) => code !== choice.code),
                    )
                  }
                />
              ))}
              {found.length === 0 && (
                <p className="gp-nothing">
                  No {noun[0]} matches “{query.trim()}”
                </p>
              )}
            </div>
            <PickerStatus
              shown={found.length}
              total={total}
              isWhole={isWhole}
              chosen={value.length}
            />
          </>
        )
      }
    />
  );
}
