import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import type { App } from '#src/contract/app-record.ts';
import type { Origin } from '#src/contract/common.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { OwnedLines } from './owned-lines.tsx';
import { OwnedUsers } from './owned-users.tsx';
import { treeOf } from './permission-tree.ts';
import { bytesInWords } from './text-size.ts';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

const isOf =
  (id: string) =>
  ({ origin }: { origin: Origin }) =>
    origin.kind === 'app' && origin.appId === id;

/** What an app owns, with links to all of it. */
export function OverviewTab() {
  const id = useShownAppId();
  const { data: app } = useShownApp();
  const licences = useQuery(licenceQueries.catalogue());
  const permissions = useQuery(permissionQueries.catalogue());
  const groups = useQuery(groupQueries.catalogue());
  const isOwn = isOf(id);
  const ownPermissions = permissions.data?.items.filter(isOwn);

  return (
    <RecordBody key={id}>
      {app === undefined ? <Skeleton variant="rounded" height={120} /> : <Details app={app} />}
      <OwnedUsers id={id} />
      <OwnedLines
        title="User groups"
        noun="group"
        error={groups.error}
        onRetry={() => void groups.refetch()}
        lines={groups.data?.items.filter(isOwn).map(({ code, name, members }) => ({
          id: code,
          name,
          code,
          path: paths.groups.detail(code),
          end: counted(members, 'member'),
        }))}
      />
      <OwnedLines
        title="Permissions"
        noun="permission"
        error={permissions.error}
        onRetry={() => void permissions.refetch()}
        lines={
          ownPermissions &&
          treeOf(ownPermissions).map(({ node: { code, name, licence }, depth }) => ({
            id: code,
            name,
            code,
            depth,
            path: paths.permissions.detail(code),
            end: licence === null ? undefined : `Needs ${licence}`,
          }))
        }
      />
      <OwnedLines
        title="Licences"
        noun="licence"
        error={licences.error}
        onRetry={() => void licences.refetch()}
        lines={licences.data?.items.filter(isOwn).map(({ code, name, enabled }) => ({
          id: code,
          name,
          code,
          path: paths.licences.detail(code),
          end: (
            <StateChip tone={enabled ? 'success' : 'warning'}>
              {enabled ? 'Enabled' : 'Switched off'}
            </StateChip>
          ),
        }))}
      />
    </RecordBody>
  );
}

const by = (actor: App['installedBy']) => (actor === null ? '' : ` by ${isolated(actor.name)}`);

function Details({ app }: { app: App }) {
  const { installedAt, installedBy, updatedAt, updatedBy, manifestSize } = app;
  return (
    <Section title="Details">
      <DescriptionList
        items={[
          {
            term: 'Installed',
            detail: (
              <>
                <RelativeTime at={installedAt} />
                {by(installedBy)}
              </>
            ),
          },
          {
            term: 'Updated',
            detail: (
              <>
                <RelativeTime at={updatedAt} />
                {by(updatedBy)}
              </>
            ),
          },
          { term: 'Manifest', detail: bytesInWords(manifestSize) },
        ]}
      />
    </Section>
  );
}
