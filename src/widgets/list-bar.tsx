import type { ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import { SearchBox } from '#src/ui/search-box.tsx';
import './list-bar.css';

/** One filter of a list: its chip, and what of it stands in the address. */
export type BarFilter = {
  label: string;
  options: readonly FilterOption[];
  /** The value in force; `any` or empty for none. */
  value: string;
  onChoose: (value: string | undefined) => void;
};

type ListBarProps = {
  search: { value: string; label: string; placeholder: string; onCommit: (q: string) => void };
  filters: readonly BarFilter[];
  onClear: () => void;
  /** The column chooser, where the list has one. */
  columns?: ReactNode;
};

const isOff = (value: string) => value === '' || value === 'any';

/** Search, filters, and the way back to the whole list. */
export function ListBar({ search, filters, onClear, columns }: ListBarProps) {
  const isNarrowed = search.value !== '' || filters.some(({ value }) => !isOff(value));
  return (
    <div className="list-bar">
      <SearchBox {...search} />
      {filters.map(({ label, options, value, onChoose }) => (
        <FilterChip
          key={label}
          label={label}
          options={options}
          selected={isOff(value) ? [] : [value]}
          onChange={([chosen]) => onChoose(chosen)}
        />
      ))}
      {isNarrowed && (
        <ActionButton variant="quiet" size="compact" onClick={onClear}>
          Clear all
        </ActionButton>
      )}
      {columns !== undefined && <span className="list-bar-columns">{columns}</span>}
    </div>
  );
}
