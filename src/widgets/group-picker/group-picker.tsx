import {
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
import { termsOf } from '#src/widgets/picker/terms.ts';
import { authorsWarning } from './group-words.ts';
import { GroupLine } from './group-line.tsx';
import './group-picker.css';
import { GroupSearch } from './group-search.tsx';
import { useGroupChoices } from './use-group-choices.ts';

export type GroupPickerProps = PickerFieldProps & {
  /** The codes of the groups; the one that everybody is in is not among them. */
  value: readonly string[];
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
};

/** With fewer groups than this one sees them all at a glance. */
const searchFrom = 12;

const lineIn = (target: EventTarget) =>
  target instanceof Element ? target.getAttribute('data-line') : null;

/** Chooses user groups from a list of checkboxes: one tab stop, the arrow keys, Home and End move, Space ticks. */
export function GroupPicker(props: GroupPickerProps) {
  const { value, savedValue, onChange, label, help, error, disabledReason } = props;
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<string>();
  const {
    choices,
    isWhole,
    error: failure,
    retry,
  } = useGroupChoices([...new Set([...value, ...(savedValue ?? [])])]);

  const terms = termsOf(query);
  const found = choices?.filter(({ code, name, description }) => {
    const text = `${code}\n${name}\n${description}`.toLowerCase();
    return terms.every((term) => text.includes(term));
  });
  const tabStop = found?.some((one) => one.code === current) === true ? current : found?.[0]?.code;
  const names = new Map(choices?.map((choice) => [choice.code, choice.name]));

  const boxes = () => Array.from(root.current?.querySelectorAll<HTMLElement>('.pp-tick') ?? []);
  useImperativeHandle(props.inputRef, () => ({
    focus: () =>
      boxes()
        .find((box) => box.tabIndex === 0)
        ?.focus(),
  }));

  function changeOf(code: string): 'added' | 'removed' | undefined {
    if (savedValue === undefined || savedValue.includes(code) === value.includes(code)) {
      return undefined;
    }
    return value.includes(code) ? 'added' : 'removed';
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = boxes();
    const at = all.findIndex((box) => box === event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      // It would submit the form around.
      event.preventDefault();
      all[at]?.click();
      return;
    }
    const to = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', all.length - 1],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(to, all.length - 1))]?.focus();
  }

  const handlers = {
    onKeyDown,
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
      warning={authorsWarning(value, (code) => names.get(code) ?? code)}
      handlers={handlers}
      box={
        found === undefined || choices === undefined ? (
          <PickerWaiting subject="user groups" error={failure} onRetry={retry} />
        ) : (
          <>
            {choices.length >= searchFrom && (
              <GroupSearch
                id={id}
                query={query}
                isInvalid={error !== undefined}
                onChange={setQuery}
              />
            )}
            <div className="gp-list">
              {found.map((choice) => (
                <GroupLine
                  key={choice.code}
                  choice={choice}
                  isChosen={choice.fixed !== undefined || value.includes(choice.code)}
                  change={changeOf(choice.code)}
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
                <p className="gp-nothing">No user group matches “{query.trim()}”</p>
              )}
            </div>
            <PickerStatus
              shown={found.length}
              total={choices.length}
              isWhole={isWhole}
              chosen={value.length}
            />
          </>
        )
      }
    />
  );
}
