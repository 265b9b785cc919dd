import { queryOptions } from '@tanstack/react-query';

/**
 * Every installed app, for filters. What reads apps knows manifests too, and is fetched when it is asked: pages that only
 * name apps need not load it.
 */
export const appCatalogue = () =>
  queryOptions({
    queryKey: ['apps', 'catalogue'],
    queryFn: async ({ signal }) => (await import('./apps.ts')).readApps(signal),
  });
