import { InsteadOfList } from './instead-of-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PickerList } from './picker-list.tsx';
import { PickerWaiting } from '#src/widgets/pickers/picker-waiting.tsx';
import type { Picker } from './use-picker.ts';

type PickerBodyProps = {
  picker: Picker;
  isOff: boolean;
  hintId: string;
  onSearch: () => void;
};

/** Under the search box: the list, or what there is to say in its place. */
export function PickerBody({ picker, isOff, hintId, onSearch }: PickerBodyProps) {
  const { catalogue, found, searched, draft, tick } = picker;
  if (found === undefined) {
    return (
      <PickerWaiting subject="permissions" error={catalogue.error} onRetry={catalogue.retry} />
    );
  }
  if (found.length === 0 && searched !== '') {
    return (
      <NothingFound
        query={searched}
        draft={draft}
        existing={draft === undefined ? undefined : picker.nameOf(draft.code)}
        isPending={picker.isCreating}
        isOff={isOff}
        refusal={picker.refusal}
        onCreate={picker.create}
        onChoose={(code) => {
          tick([code], true);
          picker.setQuery('');
          onSearch();
        }}
      />
    );
  }
  if (found.length === 0) {
    return (
      <InsteadOfList title="There are no permissions yet">
        <p>Type a name to create one, such as Ticket create.</p>
      </InsteadOfList>
    );
  }
  return (
    <PickerList
      branches={picker.branches}
      terms={picker.terms}
      chosen={picker.chosen}
      isOff={isOff}
      hintId={hintId}
      tick={tick}
      onSearch={onSearch}
    />
  );
}
