import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Outlet } from 'react-router';
import type { Group } from '#src/contract/groups.ts';
import { lockReason } from '#src/domain/group-rules.ts';
import { paths } from '#src/lib/paths.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { usePermissionWorld, type PermissionWorld } from '#src/widgets/use-permission-world.ts';
import { countsThrough } from './grant-notes.ts';
import { originSentence } from './group-words.ts';
import { LockedText } from './locked-text.tsx';
import { useShownGroup } from './use-shown-group.ts';

/** What a group is and what it grants; what of it is locked says so at its place. */
export function DetailsTab() {
  const { data: group } = useShownGroup();
  return (
    <>
      <RecordBody>
        {group === undefined ? (
          <Skeleton variant="rounded" height={240} />
        ) : (
          <Details group={group} />
        )}
      </RecordBody>
      <Outlet />
    </>
  );
}

type Part = { group: Group };

function Details({ group }: Part) {
  const { name, code, description, origin, createdAt, updatedAt } = group;
  const { records, world, error, retry } = usePermissionWorld();
  return (
    <>
      <Section title="Details">
        <DescriptionList
          items={[
            {
              term: 'Name',
              detail: <LockedText reason={lockReason(group, 'name')}>{name}</LockedText>,
            },
            {
              term: 'Code',
              detail: <RecordCopyable text={code} copyLabel="Copy code" />,
            },
            {
              term: 'Description',
              detail: (
                <LockedText reason={lockReason(group, 'description')}>
                  {description === '' ? (
                    <Typography component="span" variant="inherit" color="textSecondary">
                      None
                    </Typography>
                  ) : (
                    description
                  )}
                </LockedText>
              ),
            },
            { term: 'Origin', detail: originSentence(origin) },
            { term: 'Created', detail: <RelativeTime at={createdAt} /> },
            { term: 'Last changed', detail: <RelativeTime at={updatedAt} /> },
          ]}
        />
      </Section>
      {error !== null && (
        <FailureNote
          error={error}
          subject="what the permissions and licences are called"
          onRetry={retry}
        />
      )}
      <Permissions group={group} world={world} />
      <Licences group={group} records={records} />
    </>
  );
}

function Permissions({ group, world }: Part & Pick<PermissionWorld, 'world'>) {
  const { permissions, grantsEverything } = group;
  const lock = lockReason(group, 'permissions');
  return (
    <Section
      title="Permissions"
      description="What every member holds, as long as it is in the group."
    >
      {lock !== undefined && <LockNote>{lock}</LockNote>}
      {!grantsEverything && permissions.length === 0 && (
        <Typography color="textSecondary">It grants no permission.</Typography>
      )}
      {!grantsEverything && permissions.length > 0 && (
        <RecordLines label="Permissions">
          {permissions.toSorted().map((code) => {
            const note = world === undefined ? undefined : countsThrough(group, code, world);
            return (
              <RecordLine key={code} end={note && <StateChip tone="warning">{note}</StateChip>}>
                <RouterLink to={paths.permissions.detail(code)}>
                  {world?.permissions.get(code)?.name ?? code}
                </RouterLink>
                <Mono isQuiet>{code}</Mono>
              </RecordLine>
            );
          })}
        </RecordLines>
      )}
    </Section>
  );
}

function Licences({ group, records }: Part & Pick<PermissionWorld, 'records'>) {
  const { licences, grantsEverything } = group;
  const lock = lockReason(group, 'licences');
  const known = new Map(records?.licences.map((licence) => [licence.code, licence]));
  return (
    <Section title="Licences" description="What every member may use. Permissions wait for them.">
      {lock !== undefined && <LockNote>{lock}</LockNote>}
      {!grantsEverything && licences.length === 0 && (
        <Typography color="textSecondary">It grants no licence.</Typography>
      )}
      {!grantsEverything && licences.length > 0 && (
        <RecordLines label="Licences">
          {licences.toSorted().map((code) => (
            <RecordLine
              key={code}
              end={
                known.get(code)?.enabled === false ? (
                  <StateChip tone="warning">Switched off</StateChip>
                ) : undefined
              }
            >
              <RouterLink to={paths.licences.detail(code)}>
                {known.get(code)?.name ?? code}
              </RouterLink>
              <Mono isQuiet>{code}</Mono>
            </RecordLine>
          ))}
        </RecordLines>
      )}
    </Section>
  );
}
