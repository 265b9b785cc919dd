import { useQuery } from '@tanstack/react-query';
import { systemQueries } from '#src/api/systems.ts';
import { mappingMethods } from '#src/contract/incoming-mapping-record.ts';
import { authMethods } from '#src/domain/auth-methods.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { listSchema, type ListState } from './list-state.ts';

type Options = {
  state: ListState;
  setState: (patch: Partial<ListState>) => void;
  /** The rows come first; what the choices are called can wait for them. */
  isReady: boolean;
};

const methodOptions = mappingMethods.map((method) => ({ value: method, label: method }));
const authOptions = authMethods.map(({ id, label }) => ({ value: id, label }));
const activeOptions = [
  { value: 'yes', label: 'Active' },
  { value: 'no', label: 'Inactive' },
];

/** The filters of the list in their order, each bound to its key of the address. */
export function useListFilters({ state, setState, isReady }: Options): BarFilter[] {
  const { data: systems } = useQuery({ ...systemQueries.catalogue(), enabled: isReady });
  const { shape } = listSchema;
  return [
    {
      label: 'System',
      isOfRecords: true,
      options: systems?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [],
      value: state.system,
      onChoose: (system) => setState({ system: system ?? '' }),
    },
    {
      label: 'Method',
      options: methodOptions,
      value: state.method,
      onChoose: (method) => setState({ method: shape.method.parse(method) }),
    },
    {
      label: 'Authentication',
      options: authOptions,
      value: state.authMethod,
      onChoose: (method) => setState({ authMethod: shape.authMethod.parse(method) }),
    },
    {
      label: 'Active',
      options: activeOptions,
      value: state.active,
      onChoose: (active) => setState({ active: shape.active.parse(active) }),
    },
  ];
}
