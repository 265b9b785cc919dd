import { Outlet } from 'react-router';
import type { Group } from '#src/contract/groups.ts';
import { lockReason } from '#src/domain/group-rules.ts';
import { paths } from '#src/lib/paths.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
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
      <div className="record-body">
        {group === undefined ? <Skeleton isBlock height={240} /> : <Details group={group} />}
      </div>
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
              detail: (
                <span className="record-copyable">
                  <Mono>{code}</Mono>
                  <CopyButton text={code} label="Copy code" />
                </span>
              ),
            },
            {
              term: 'Description',
              detail: (
                <LockedText reason={lockReason(group, 'description')}>
                  {description === '' ? <span className="ui-muted">None</span> : description}
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
        <p className="ui-muted">It grants no permission.</p>
      )}
      {!grantsEverything && permissions.length > 0 && (
        <ul className="record-lines" aria-label="Permissions">
          {permissions.toSorted().map((code) => {
            const note = world === undefined ? undefined : countsThrough(group, code, world);
            return (
              <li key={code}>
                <span className="record-line-main">
                  <RouterLink to={paths.permissions.detail(code)}>
                    {world?.permissions.get(code)?.name ?? code}
                  </RouterLink>
                  <Mono isQuiet>{code}</Mono>
                </span>
                {note !== undefined && (
                  <span className="record-line-end">
                    <StateChip tone="warning">{note}</StateChip>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
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
        <p className="ui-muted">It grants no licence.</p>
      )}
      {!grantsEverything && licences.length > 0 && (
        <ul className="record-lines" aria-label="Licences">
          {licences.toSorted().map((code) => (
            <li key={code}>
              <span className="record-line-main">
                <RouterLink to={paths.licences.detail(code)}>
                  {known.get(code)?.name ?? code}
                </RouterLink>
                <Mono isQuiet>{code}</Mono>
              </span>
              {known.get(code)?.enabled === false && (
                <span className="record-line-end">
                  <StateChip tone="warning">Switched off</StateChip>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
