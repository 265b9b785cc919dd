import type { Reference } from '#src/contract/problem.ts';
import { paths } from '#src/lib/paths.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import './in-use-alert.css';

type InUseAlertProps = {
  name: string;
  /** What uses it, counted, and what to do. */
  detail: string;
  usedBy: readonly Reference[];
  /** It has not been tried yet. */
  isBefore?: boolean | undefined;
};

/** What still uses a record that should be deleted, each to be gone to. */
export function InUseAlert({ name, detail, usedBy, isBefore = false }: InUseAlertProps) {
  return (
    <FormAlert title={`${name} is still in use`} tone={isBefore ? 'warning' : 'error'}>
      <p className="ui-alert-text">{detail}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it */}
      <ul className="in-use" aria-label={`What uses ${name}`} tabIndex={0}>
        {usedBy.map((use) => (
          <li key={`${use.kind} ${use.id}`}>
            <Use use={use} />
          </li>
        ))}
      </ul>
    </FormAlert>
  );
}

const pathOf = new Map<string, (id: string) => string>([
  ['interface-user', paths.interfaceUsers.detail],
  ['incoming-mapping', paths.incomingMappings.detail],
  ['system', paths.systems.detail],
  ['api-key', paths.apiKeys.detail],
  ['group', paths.groups.detail],
  ['permission', paths.permissions.detail],
]);

const wordOf = new Map<string, string>([
  ['interface-user', 'Interface user'],
  ['incoming-mapping', 'Incoming mapping'],
  ['system', 'System'],
  ['api-key', 'API key'],
  ['group', 'User group'],
  ['permission', 'Permission'],
]);

function Use({ use: { kind, id, name } }: { use: Reference }) {
  const path = pathOf.get(kind);
  return (
    <>
      {wordOf.get(kind) ?? kind}{' '}
      {path === undefined ? name : <RouterLink to={path(id)}>{name}</RouterLink>}
    </>
  );
}
