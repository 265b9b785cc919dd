import type { QueryKey } from '@tanstack/react-query';
import {
  BadgeCheck,
  Blocks,
  FlaskConical,
  Group,
  KeyRound,
  KeySquare,
  Server,
  Users,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { listKeys } from '#src/api/list-keys.ts';
import { paths } from '#src/lib/paths.ts';

export const productName = 'Interface users console';

export type NavigationEntry = {
  readonly label: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** The lists whose count stands beside the label, once one of them has been read. */
  readonly lists?: QueryKey;
};

type NavigationGroup = {
  readonly caption: string;
  readonly entries: readonly NavigationEntry[];
};

/** The pages that exist, in the groups in which they stand. */
export const navigationGroups: readonly NavigationGroup[] = [
  {
    caption: 'Interfaces',
    entries: [
      {
        label: 'Interface users',
        to: paths.interfaceUsers.list,
        icon: Users,
        lists: listKeys.interfaceUsers,
      },
      {
        label: 'Permissions',
        to: paths.permissions.list,
        icon: KeyRound,
        lists: listKeys.permissions,
      },
      {
        label: 'Incoming mappings',
        to: paths.incomingMappings.list,
        icon: Waypoints,
        lists: listKeys.incomingMappings,
      },
      {
        label: 'API keys',
        to: paths.apiKeys.list,
        icon: KeySquare,
        lists: listKeys.apiKeys,
      },
      {
        label: 'Systems',
        to: paths.systems.list,
        icon: Server,
        lists: listKeys.systems,
      },
      { label: 'Try it', to: paths.tryIt, icon: FlaskConical },
    ],
  },
  {
    caption: 'Apps',
    entries: [
      {
        label: 'Apps',
        to: paths.apps.list,
        icon: Blocks,
        lists: listKeys.apps,
      },
      {
        label: 'User groups',
        to: paths.groups.list,
        icon: Group,
        lists: listKeys.groups,
      },
      {
        label: 'Licences',
        to: paths.licences.list,
        icon: BadgeCheck,
        lists: listKeys.licences,
      },
    ],
  },
];
