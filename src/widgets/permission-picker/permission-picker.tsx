import { useId, useImperativeHandle, useRef } from 'react';
import { PickerFrame, type PickerFieldProps } from '#src/widgets/picker/picker-frame.tsx';
import { PickerSearch } from '#src/widgets/picker/picker-search.tsx';
import { PickerStatus } from '#src/widgets/picker/picker-status.tsx';
import { ChosenList } from './chosen-list.tsx';
import './permission-picker.css';
import { PickerBody } from './picker-body.tsx';
import { usePickerKeys } from './use-picker-keys.ts';
import { usePicker } from './use-picker.ts';

export type PermissionPickerProps = PickerFieldProps & {
  /** The codes that are chosen; those that no permission has are kept. */
  value: readonly string[];
  /** What is saved: the list of what is chosen then tells what comes and what goes. */
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
  /** What it means when nothing is chosen. */
  emptyWarning?: string | undefined;
};

/** So few that a box as tall as for many would be mostly empty. */
function isShort(entries: readonly unknown[] | undefined): boolean {
  return entries !== undefined && entries.length < 5;
}

/** Chooses permissions: a search, the grouped list, and apart from it what is chosen. See `PickerList` for the keyboard. */
export function PermissionPicker(props: PermissionPickerProps) {
  const { value, label, help, error, disabledReason, emptyWarning } = props;
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const toSearch = () => search.current?.focus();
  useImperativeHandle(props.inputRef, () => ({ focus: () => search.current?.focus() }));
  const picker = usePicker({ ...props, toSearch });
  const isOff = disabledReason !== undefined;
  const { root, onSearchKey, handlers } = usePickerKeys(picker, { isOff, toSearch });

  return (
    <PickerFrame
      id={id}
      ref={root}
      label={label}
      help={help}
      error={error}
      disabledReason={disabledReason}
      warning={value.length === 0 ? emptyWarning : undefined}
      handlers={handlers}
      box={
        <>
          <PickerSearch
            id={id}
            label="Search permissions"
            placeholder="Name, code or description"
            value={picker.query}
            inputRef={search}
            isInvalid={error !== undefined}
            onChange={picker.setQuery}
            onKeyDown={onSearchKey}
          />
          <span id={`${id}-hint`} hidden>
            Arrow keys move, Space chooses, Left and Right close and open a group. Type to search.
          </span>
          <div className="pp-body" data-short={isShort(picker.catalogue.entries) ? '' : undefined}>
            <PickerBody picker={picker} isOff={isOff} hintId={`${id}-hint`} onSearch={toSearch} />
          </div>
          <PickerStatus
            shown={picker.found?.length}
            total={picker.catalogue.entries?.length}
            isWhole={picker.catalogue.isWhole}
            chosen={value.length}
          />
        </>
      }
    >
      <ChosenList
        entries={picker.chosenEntries}
        nameOf={picker.nameOf}
        isUnknown={picker.isUnknown}
        isOff={isOff}
        onToggle={(code, isOn) => picker.tick([code], isOn)}
        onEmpty={toSearch}
      />
    </PickerFrame>
  );
}
