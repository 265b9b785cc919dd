import { useRef } from 'react';
import { PickerSearch } from '#src/widgets/picker/picker-search.tsx';

type GroupSearchProps = {
  id: string;
  query: string;
  isInvalid: boolean;
  onChange: (query: string) => void;
};

/** The search of the groups, where there are many. */
export function GroupSearch({ id, query, isInvalid, onChange }: GroupSearchProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <PickerSearch
      id={id}
      label="Search user groups"
      placeholder="Name, code or description"
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
