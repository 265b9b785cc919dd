import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { appQueries } from '#src/api/apps.ts';
import { appId } from '#src/contract/app-record.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';

/** Starts what a manifest is checked against, and the editor; of an app that is updated also its manifest. */
export function workbenchLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    preloadCodeEditor('json');
    const id = appId.safeParse(codeInPath(params.id)).data;
    void client.query(appQueries.surroundings(id)).catch(noop);
    if (id !== undefined) {
      void client.query(appQueries.detail(id)).catch(noop);
      void client.query(appQueries.manifest(id, 'installed')).catch(noop);
    }
    return null;
  };
}
