import type { QueryKey } from '@tanstack/react-query';
import {
  FlaskConical,
  KeyRound,
  KeySquare,
  Server,
  Users,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { systemQueries } from '#src/api/systems.ts';
import { paths } from '#src/lib/paths.ts';

export type NavigationEntry = {
  readonly label: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** The lists whose count stands beside the label, once one of them has been read. */
  readonly lists?: QueryKey;
};

export type NavigationGroup = {
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
        lists: interfaceUserQueries.lists(),
      },
      {
        label: 'Permissions',
        to: paths.permissions.list,
        icon: KeyRound,
        lists: [...permissionQueries.all, 'list'],
      },
      {
        label: 'Incoming mappings',
        to: paths.incomingMappings.list,
        icon: Waypoints,
        lists: incomingMappingQueries.lists(),
      },
      {
        label: 'API keys',
        to: paths.apiKeys.list,
        icon: KeySquare,
        lists: apiKeyQueries.lists(),
      },
      {
        label: 'Systems',
        to: paths.systems.list,
        icon: Server,
        lists: systemQueries.lists(),
      },
      { label: 'Try it', to: paths.tryIt, icon: FlaskConical },
    ],
  },
];
