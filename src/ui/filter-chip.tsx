import type { FilterOption } from './filter-options.tsx';
import { FilterShell } from './filter-shell.tsx';
import { lazyPart } from './lazy-part.tsx';

type FilterChipProps = {
  /** What is filtered by: "Type". */
  label: string;
  options: readonly FilterOption[];
  /** The values in force, from the address; empty for none. */
  selected: readonly string[];
  onChange: (selected: readonly string[]) => void;
  /** Any of several; otherwise one at most. */
  isMulti?: boolean | undefined;
  /** The options are records, of which there may be any number: one searches. */
  isOfRecords?: boolean | undefined;
};

/** From this many options on one types rather than looks. */
const manyOptions = 10;

const FilterOptions = lazyPart(() => import('./filter-options.tsx'), 'FilterOptions');
const FilterSearch = lazyPart(() => import('./filter-search.tsx'), 'FilterSearch');

/** "Type", "Type: System user", "Type: System user +1". An unknown value is shown as it is. */
function chipText(label: string, options: readonly FilterOption[], selected: readonly string[]) {
  const [first] = selected;
  if (first === undefined) return label;
  const name = options.find((option) => option.value === first)?.label ?? first;
  const more = selected.length - 1;
  return more === 0 ? `${label}: ${name}` : `${label}: ${name} +${String(more)}`;
}

/** A filter of one or several words out of some. */
export function FilterChip(props: FilterChipProps) {
  const { label, options, selected, onChange, isMulti = false, isOfRecords = false } = props;
  const isSearched = isOfRecords || options.length >= manyOptions;
  const Choices = isSearched ? FilterSearch : FilterOptions;
  return (
    <FilterShell
      label={label}
      text={chipText(label, options, selected)}
      isOn={selected.length > 0}
      onClear={() => onChange([])}
      onIntent={Choices.preload}
    >
      {(close) => (
        <Choices
          label={label}
          options={options}
          selected={selected}
          isMulti={isMulti}
          onChange={onChange}
          onDone={close}
        />
      )}
    </FilterShell>
  );
}
