import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { describedBy, FieldFrame } from '#src/ui/form/field-frame.tsx';
import { isComposingKey } from '#src/ui/is-composing-key.ts';
import { useIsComposing } from '#src/ui/use-is-composing.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import type { RecordChoice } from './record-choice.ts';
import './record-picker.css';
import { RecordOption } from './record-option.tsx';

type RecordPickerProps = {
  label: string;
  /** What is chosen from, in the plural: "interface users". */
  subject: string;
  placeholder: string;
  help?: string | undefined;
  /** What is chosen now. */
  chosen: RecordChoice | undefined;
  /** What the search found; nothing until it is there. */
  choices: readonly RecordChoice[] | undefined;
  /** How many there are besides those that are shown. */
  more: number;
  error: Error | null;
  onSearch: (query: string) => void;
  onChoose: (id: string) => void;
  onRetry: () => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

const pause = 200;

/** One record out of many, found by the server: type to search, the arrow keys walk, Enter takes, Escape leaves it. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, chosen, choices, help } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // What is typed, while the list is open.
  const [text, setText] = useState<string>();
  const [at, setAt] = useState(0);
  const isOpen = text !== undefined;
  const shown = choices ?? [];
  const current = shown[Math.min(at, shown.length - 1)];

  const isComposing = useIsComposing();
  const { onSearch } = props;
  useEffect(() => {
    if (text === undefined || isComposing) return undefined;
    const timer = window.setTimeout(() => onSearch(text), text === '' ? 0 : pause);
    return () => window.clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only what is typed starts the pause anew
  }, [text, isComposing]);

  function close() {
    setText(undefined);
    setAt(0);
  }

  function take(choice: RecordChoice | undefined) {
    if (choice === undefined) return;
    props.onChoose(choice.id);
    close();
  }

  function move(step: number) {
    if (isOpen) setAt(Math.max(0, Math.min(at + step, shown.length - 1)));
    else setText('');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event)) return;
    const act = new Map([
      ['ArrowDown', () => move(1)],
      ['ArrowUp', () => move(-1)],
      // Closed, it opens: a press of Enter must not send the form around.
      ['Enter', () => (isOpen ? take(current) : move(0))],
      ...(isOpen ? [['Escape', close] as const] : []),
    ]).get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  return (
    <FieldFrame id={id} label={label} help={help}>
      <div
        ref={box}
        className="record-picker"
        onBlur={(event) => {
          if (box.current?.contains(event.relatedTarget) !== true) close();
        }}
      >
        <input
          ref={props.inputRef}
          id={id}
          className="record-picker-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={
            isOpen && current !== undefined ? `${id}-${current.id}` : undefined
          }
          aria-describedby={describedBy(id, { help })}
          placeholder={chosen?.name ?? props.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          value={text ?? chosen?.name ?? ''}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onClick={() => {
            if (!isOpen) setText('');
          }}
          onKeyDown={onKeyDown}
        />
        <ChevronDown className="record-picker-icon" size={18} aria-hidden />
        <div className="record-picker-panel" hidden={!isOpen}>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select neither searches nor has lines of two */}
          <div id={`${id}-list`} role="listbox" className="record-picker-list" aria-label={label}>
            {shown.map((choice) => (
              <RecordOption
                key={choice.id}
                id={`${id}-${choice.id}`}
                choice={choice}
                isCurrent={choice.id === current?.id}
                isChosen={choice.id === chosen?.id}
                onTake={() => take(choice)}
              />
            ))}
          </div>
          {isOpen && <Foot {...props} />}
        </div>
      </div>
    </FieldFrame>
  );
}

/** What there is to say about the list: that it is on its way, empty, cut, or could not be read. */
function Foot({ choices, more, error, subject, onRetry }: RecordPickerProps) {
  if (error !== null) {
    const { title, detail } = failureWords(error, subject);
    return (
      <div className="record-picker-foot" role="alert">
        <strong>{title}</strong> {detail}{' '}
        <ActionButton size="compact" onClick={onRetry}>
          Try again
        </ActionButton>
      </div>
    );
  }
  const words =
    choices === undefined
      ? `Reading ${subject}`
      : choices.length === 0
        ? `No ${subject} match.`
        : more > 0
          ? `${more.toLocaleString('en')} more: type to narrow the list.`
          : '';
  return (
    <div className="record-picker-foot" aria-live="polite">
      {words}
    </div>
  );
}
