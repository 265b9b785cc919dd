import { authorsWarning } from '#src/domain/authors.ts';
import { type ChoicePickerField, ChoicePicker } from '#src/widgets/pickers/choice-picker.tsx';
import { useGroupChoices } from './use-group-choices.ts';

/** The value is the codes of the groups; the one that everybody is in is not among them. */
export type GroupPickerProps = ChoicePickerField;

/** Chooses user groups, and warns where authors are in another one as well. */
export function GroupPicker(props: GroupPickerProps) {
  const { value, savedValue } = props;
  const { choices, total, error, retry } = useGroupChoices([
    ...new Set([...value, ...(savedValue ?? [])]),
  ]);
  const names = new Map(choices?.map((choice) => [choice.id, choice.name]));

  return (
    <ChoicePicker
      {...props}
      choices={choices}
      total={total}
      failure={error}
      onRetry={retry}
      warning={authorsWarning(value, (code) => names.get(code) ?? code)}
      subject="user groups"
      placeholder="Search name, code or description"
    />
  );
}
