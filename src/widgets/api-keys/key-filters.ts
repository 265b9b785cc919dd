import { apiKeyStates } from '#src/contract/api-key-record.ts';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { keyListSchema, type KeyListState } from './key-list-state.ts';
import { keyStateFacts } from './key-state-words.ts';

const stateOptions = apiKeyStates.map((state) => ({
  value: state,
  label: keyStateFacts[state].label,
}));

type SetState = (patch: Partial<KeyListState>) => void;

/** The filter that every list of keys has. */
export function stateFilter(state: KeyListState, setState: SetState): BarFilter {
  return {
    label: 'State',
    options: stateOptions,
    value: state.state,
    onChoose: (chosen) => setState({ state: keyListSchema.shape.state.parse(chosen) }),
  };
}

/** The filter of the list of all keys. */
export function userFilter(
  state: KeyListState,
  setState: SetState,
  options: readonly FilterOption[],
): BarFilter {
  return {
    label: 'Interface user',
    isOfRecords: true,
    options,
    value: state.user,
    onChoose: (chosen) => setState({ user: keyListSchema.shape.user.parse(chosen) }),
  };
}
