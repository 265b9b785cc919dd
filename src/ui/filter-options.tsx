import { useId, useState } from 'react';

export type FilterOption = {
  value: string;
  label: string;
  /** A second line, such as the code behind a name. */
  note?: string | undefined;
};

type FilterOptionsProps = {
  label: string;
  options: readonly FilterOption[];
  selected: readonly string[];
  isMulti: boolean;
  onChange: (selected: readonly string[]) => void;
  /** A single choice was made by pointer: there is nothing more to do here. */
  onDone: () => void;
};

/** From this many options on one types rather than scrolls. */
const manyOptions = 10;

function isMatch(option: FilterOption, query: string): boolean {
  const text = `${option.label} ${option.note ?? ''}`.toLowerCase();
  return text.includes(query.trim().toLowerCase());
}

/** The choices of a filter, with a search box where there are many. */
export function FilterOptions(props: FilterOptionsProps) {
  const { label, options, selected, isMulti, onChange, onDone } = props;
  const name = useId();
  const [query, setQuery] = useState('');
  const shown = options.filter((option) => isMatch(option, query));

  function choose(value: string) {
    if (!isMulti) {
      onChange([value]);
    } else if (selected.includes(value)) {
      onChange(selected.filter((each) => each !== value));
    } else {
      onChange([...selected, value]);
    }
  }

  return (
    <>
      {options.length >= manyOptions && (
        <input
          className="ui-filter-search"
          aria-label={`Search in ${label}`}
          placeholder="Search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <fieldset className="ui-filter-options">
        <legend className="visually-hidden">{label}</legend>
        {shown.map((option) => (
          <label key={option.value} className="ui-filter-option">
            <input
              type={isMulti ? 'checkbox' : 'radio'}
              className={isMulti ? 'ui-box' : 'ui-radio'}
              name={name}
              checked={selected.includes(option.value)}
              onChange={() => choose(option.value)}
              onClick={(event) => {
                // Arrow keys walk through radios by "clicking" them; a pointer has a place.
                if (!isMulti && event.detail > 0) onDone();
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onDone();
              }}
            />
            <span>
              {option.label}
              {option.note !== undefined && <small className="mono">{option.note}</small>}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p className="ui-filter-none">Nothing matches.</p>}
      </fieldset>
    </>
  );
}
