import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { appQueries } from '#src/api/apps.ts';
import { appId, type App, type AppId } from '#src/contract/app-record.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** The id of the app whose page is open. */
export function useShownAppId(): AppId {
  return appId.parse(codeInPath(useParams().id));
}

/** The app whose page is open: head and tabs ask the same query. */
export function useShownApp(): UseQueryResult<App> {
  return useQuery(appQueries.detail(useShownAppId()));
}
