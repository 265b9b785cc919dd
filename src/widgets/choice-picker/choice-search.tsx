import { useRef } from 'react';
import { PickerSearch } from '#src/widgets/picker/picker-search.tsx';

type ChoiceSearchProps = {
  id: string;
  label: string;
  placeholder: string;
  query: string;
  isInvalid: boolean;
  onChange: (query: string) => void;
};

/** The search of a picker's list, where there is much to choose from. */
export function ChoiceSearch(props: ChoiceSearchProps) {
  const { id, label, placeholder, query, isInvalid, onChange } = props;
  const box = useRef<HTMLInputElement>(null);
  return (
    <PickerSearch
      id={id}
      label={label}
      placeholder={placeholder}
      value={query}
      inputRef={box}
      isInvalid={isInvalid}
      onChange={onChange}
      onKeyDown={(event) => {
        // It would submit the form around.
        if (event.key === 'Enter') event.preventDefault();
        if (event.key === 'Escape' && query !== '') {
          event.stopPropagation();
          onChange('');
        }
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          const first = box.current
            ?.closest('.pp-box')
            ?.querySelector<HTMLElement>('.pp-tick[tabindex="0"]');
          first?.focus();
        }
      }}
    />
  );
}
