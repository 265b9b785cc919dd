import type { Reference } from '#src/contract/problem.ts';
import { isolated } from '#src/lib/isolated.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import './in-use-alert.css';
import { referencePath } from './reference-path.ts';

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
    <FormAlert title={`${isolated(name)} is still in use`} tone={isBefore ? 'warning' : 'error'}>
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

const wordOf = new Map<string, string>([
  ['interface-user', 'Interface user'],
  ['incoming-mapping', 'Incoming mapping'],
  ['system', 'System'],
  ['api-key', 'API key'],
  ['group', 'User group'],
  ['permission', 'Permission'],
]);

function Use({ use }: { use: Reference }) {
  const { kind, name } = use;
  const path = referencePath(use);
  return (
    <>
      {wordOf.get(kind) ?? kind}{' '}
      {path === undefined ? name : <RouterLink to={path}>{name}</RouterLink>}
    </>
  );
}
