import Box from '@mui/material/Box';
import { useId, useImperativeHandle, useRef } from 'react';
import { ChosenList } from '#src/widgets/pickers/chosen-list.tsx';
import type { PickerField } from '#src/widgets/pickers/picker-field.ts';
import { PickerFrame } from '#src/widgets/pickers/picker-frame.tsx';
import { PickerSearch } from '#src/widgets/pickers/picker-search.tsx';
import { PickerStatus } from '#src/widgets/pickers/picker-status.tsx';
import { PickerBody } from './picker-body.tsx';
import { usePickerKeys } from './use-picker-keys.ts';
import { usePicker } from './use-picker.ts';

export type PermissionPickerProps = PickerField & {
  /** The codes that are chosen; those that no permission has are kept. */
  value: readonly string[];
  /** What is saved: the list of what is chosen then tells what comes and what goes. */
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
  /** What it means when nothing is chosen. */
  emptyWarning?: string | undefined;
};

/** As tall whatever the search finds: what is below does not jump. */
const body = { height: 296, overflow: 'auto' } as const;
const shortBody = { minHeight: 120, overflow: 'auto' } as const;

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
          <Box sx={isShort(picker.catalogue.entries) ? shortBody : body}>
            <PickerBody picker={picker} isOff={isOff} hintId={`${id}-hint`} onSearch={toSearch} />
          </Box>
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
        subject="permissions"
        entries={picker.chosenEntries}
        lookOf={(code) => ({
          text: code,
          tip: picker.nameOf(code),
          isCode: true,
          unknown: picker.isUnknown(code)
            ? 'No permission has this code. It is kept as it is.'
            : undefined,
        })}
        isOff={isOff}
        onToggle={(code, isOn) => picker.tick([code], isOn)}
        onEmpty={toSearch}
      />
    </PickerFrame>
  );
}
