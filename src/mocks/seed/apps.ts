import type { Origin } from '#src/contract/common.ts';

const app = (appId: string, appName: string) => ({ kind: 'app', appId, appName }) as const;

/** The installed apps. */
export const apps = {
  serviceDesk: app('app_service_desk', 'Service desk'),
  fieldService: app('app_field_service', 'Field service'),
  spareParts: app('app_spare_parts', 'Spare parts catalogue'),
} as const satisfies Record<string, Origin>;

export const consoleOrigin = { kind: 'console' } as const satisfies Origin;
export const systemOrigin = { kind: 'system' } as const satisfies Origin;
