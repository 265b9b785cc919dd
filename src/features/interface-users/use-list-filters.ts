import { useQuery } from '@tanstack/react-query';
import { appCatalogue } from '#src/api/app-catalogue.ts';
import { groupQueries } from '#src/api/groups.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { userTypes } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { listSchema, type ListState } from './list-state.ts';

type Options = {
  state: ListState;
  setState: (patch: Partial<ListState>) => void;
  /** The rows come first; what the choices are called can wait for them. */
  isReady: boolean;
};

const activeOptions = [
  { value: 'yes', label: 'Active' },
  { value: 'no', label: 'Inactive' },
];
const typeOptions = userTypes.map((type) => ({ value: type, label: userTypeFacts[type].label }));
const usedOptions = [
  { value: 'never', label: 'Never used' },
  { value: '30', label: 'More than 30 days ago' },
  { value: '90', label: 'More than 90 days ago' },
];

/** The console, and every installed app. */
function ownerOptions(apps: readonly { id: string; name: string }[]): FilterOption[] {
  const options = apps.map(({ id, name }) => ({ value: `app:${id}`, label: name }));
  return [
    { value: 'console', label: 'Console' },
    ...options.toSorted((one, other) => one.label.localeCompare(other.label, 'en')),
  ];
}

const named = ({ code, name }: { code: string; name: string }) => ({
  value: code,
  label: name,
  note: code,
});

/** The filters of the list in their order, each bound to its key of the address. */
export function useListFilters({ state, setState, isReady }: Options): BarFilter[] {
  const { data: permissions } = useQuery({ ...permissionQueries.catalogue(), enabled: isReady });
  const { data: groups } = useQuery({ ...groupQueries.catalogue(), enabled: isReady });
  const { data: apps } = useQuery({ ...appCatalogue(), enabled: isReady });
  const { shape } = listSchema;

  return [
    {
      label: 'Active',
      options: activeOptions,
      value: state.active,
      onChoose: (active) => setState({ active: shape.active.parse(active) }),
    },
    {
      label: 'Type',
      options: typeOptions,
      value: state.type,
      onChoose: (type) => setState({ type: shape.type.parse(type) }),
    },
    {
      label: 'Owner',
      options: ownerOptions(apps?.items ?? []),
      value: state.owner,
      onChoose: (owner) => setState({ owner: shape.owner.parse(owner) }),
    },
    {
      label: 'Permission',
      isOfRecords: true,
      options: permissions?.items.map(named) ?? [],
      value: state.permission,
      onChoose: (permission) => setState({ permission: shape.permission.parse(permission) }),
    },
    {
      label: 'Group',
      isOfRecords: true,
      options: groups?.items.map(named) ?? [],
      value: state.group,
      onChoose: (group) => setState({ group: shape.group.parse(group) }),
    },
    {
      label: 'Last used',
      options: usedOptions,
      value: state.used,
      onChoose: (used) => setState({ used: shape.used.parse(used) }),
    },
  ];
}
