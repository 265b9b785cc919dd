import { problemIn } from '#src/client/api-error.ts';
import type { Reference } from '#src/contract/problem.ts';
import { paths } from '#src/lib/paths.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import './delete-refusal.css';
import { failureWords } from './failure-words.ts';

/** Why a record was not deleted: above all, what still uses it. */
export function DeleteRefusal({ name, error }: { name: string; error: Error }) {
  const inUse = problemIn(error, 'in-use');
  if (inUse !== undefined) {
    return (
      <FormAlert title={`${name} is still in use`}>
        <p className="ui-alert-text">{inUse.detail}</p>
        <ul className="delete-uses">
          {inUse.usedBy?.map((use) => (
            <li key={`${use.kind} ${use.id}`}>
              <Use use={use} />
            </li>
          ))}
        </ul>
      </FormAlert>
    );
  }
  if (problemIn(error, 'not-found') !== undefined) return null;
  if (problemIn(error, 'precondition-failed') !== undefined) {
    return (
      <FormAlert title={`${name} has been changed by someone else`}>
        <p className="ui-alert-text">
          Nothing was deleted. The page behind shows it as it is now: check it, then delete.
        </p>
      </FormAlert>
    );
  }
  const { title, detail } = failureWords(error, 'the deletion');
  return (
    <FormAlert title={title}>
      <p className="ui-alert-text">{detail}</p>
    </FormAlert>
  );
}

const pathOf = new Map<string, (id: string) => string>([
  ['interface-user', paths.interfaceUsers.detail],
  ['incoming-mapping', paths.incomingMappings.detail],
  ['system', paths.systems.detail],
]);

function Use({ use: { kind, id, name } }: { use: Reference }) {
  const path = pathOf.get(kind);
  if (path !== undefined) return <RouterLink to={path(id)}>{name}</RouterLink>;
  return <>{kind === 'group' ? `User group ${name}` : `${kind} ${name}`}</>;
}
