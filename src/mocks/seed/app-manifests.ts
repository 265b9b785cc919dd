import type { ManifestFile } from '#src/domain/manifest/export-text.ts';
import { apps } from './apps.ts';

const serviceDesk = {
  licenses: [
    { code: '_SERVICE_DESK', name: 'Service desk', description: 'Working on service requests' },
  ],
  global_permissions: [
    {
      code: '_DESK',
      name: 'Service desk',
      description: 'Everything that the service desk does',
      license_code: '_SERVICE_DESK',
      children: [
        {
          code: '_DESK_REQUESTS_READ',
          name: 'Read requests',
          description: 'Read service requests',
        },
        {
          code: '_DESK_REQUESTS_ASSIGN',
          name: 'Assign requests',
          description: 'Hand a request to somebody',
        },
      ],
    },
  ],
  user_groups: [
    {
      code: '_DESK_AGENTS',
      name: 'Service desk agents',
      description: 'Work on service requests',
      license_codes: ['_SERVICE_DESK'],
      global_permission_codes: ['_DESK_REQUESTS_READ', '_DESK_REQUESTS_ASSIGN'],
    },
  ],
  users: [
    {
      code: '_DESK_INTAKE',
      first_name: 'Desk',
      last_name: 'Intake',
      user_group_codes: ['_DESK_AGENTS'],
      global_permission_codes: ['_DESK_REQUESTS_READ'],
    },
    {
      code: '_DESK_ESCALATION',
      first_name: 'Desk',
      last_name: 'Escalation',
      license_codes: ['_SERVICE_DESK'],
      global_permission_codes: ['_DESK_REQUESTS_READ', '_DESK_REQUESTS_ASSIGN'],
    },
  ],
} as const satisfies ManifestFile;

const fieldService = {
  licenses: [
    {
      code: '_FIELD_SERVICE',
      name: 'Field service',
      description: 'Planning and reporting visits',
    },
  ],
  global_permissions: [
    {
      code: '_VISITS_READ',
      name: 'Read visits',
      description: 'Read planned and past visits',
      license_code: '_FIELD_SERVICE',
    },
    {
      code: '_VISITS_PLAN',
      name: 'Plan visits',
      description: 'Plan and move visits',
      license_code: '_FIELD_SERVICE',
    },
  ],
  user_groups: [
    {
      code: '_TECHNICIANS',
      name: 'Technicians',
      description: 'Visit customers',
      license_codes: ['_FIELD_SERVICE'],
      global_permission_codes: ['_VISITS_READ'],
    },
  ],
  users: [
    {
      code: '_ROUTE_PLANNER',
      first_name: 'Route',
      last_name: 'Planner',
      license_codes: ['_FIELD_SERVICE'],
      global_permission_codes: ['_VISITS_READ', '_VISITS_PLAN'],
    },
    {
      code: '_TECHNICIAN_TABLET',
      first_name: 'Technician',
      last_name: 'Tablet',
      user_group_codes: ['_TECHNICIANS'],
    },
    {
      code: '_VISIT_ARCHIVE',
      first_name: 'Visit',
      last_name: 'Archive',
      global_permission_codes: ['_VISITS_READ'],
    },
  ],
} as const satisfies ManifestFile;

const spareParts = {
  licenses: [
    { code: '_SPARES_CATALOGUE', name: 'Parts catalogue', description: 'Looking up spare parts' },
    { code: '_SPARES_3D', name: 'Parts in 3D', description: 'Exploded views of pumps' },
  ],
  global_permissions: [
    {
      code: '_SPARES',
      name: 'Spare parts',
      description: 'Everything about spare parts',
      license_code: '_SPARES_CATALOGUE',
      children: [
        { code: '_SPARES_READ', name: 'Read parts', description: 'Look up spare parts by pump' },
        {
          code: '_SPARES_VIEWS_READ',
          name: 'Read exploded views',
          description: 'Fetch exploded views in 3D',
          license_code: '_SPARES_3D',
        },
      ],
    },
  ],
  user_groups: [
    {
      code: '_SPARES_READERS',
      name: 'Parts readers',
      description: 'Look up spare parts',
      license_codes: ['_SPARES_CATALOGUE', '_SPARES_3D'],
      global_permission_codes: ['_SPARES_READ', '_SPARES_VIEWS_READ'],
    },
  ],
  users: [
    {
      code: '_SPARES_LOOKUP',
      first_name: 'Parts',
      last_name: 'Lookup',
      user_group_codes: ['_SPARES_READERS'],
      global_permission_codes: ['_SPARES_READ'],
    },
    {
      code: '_SPARES_IMPORTER',
      first_name: 'Parts',
      last_name: 'Importer',
      global_permission_codes: ['_SPARES_READ', '_SPARES_VIEWS_READ'],
    },
  ],
} as const satisfies ManifestFile;

type Installation = {
  readonly origin: (typeof apps)[keyof typeof apps];
  readonly daysOld: number;
  readonly manifest: ManifestFile;
};

/** The manifests that the tenant's apps were installed by: their licences, permissions, groups and users come from here. */
export const installations: readonly Installation[] = [
  { origin: apps.serviceDesk, daysOld: 410, manifest: serviceDesk },
  { origin: apps.fieldService, daysOld: 290, manifest: fieldService },
  { origin: apps.spareParts, daysOld: 150, manifest: spareParts },
];
