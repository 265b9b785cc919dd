import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { permissionQueries } from '#src/api/permissions.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import { counted } from '#src/lib/words.ts';
import { SelectField } from '#src/ui/form/select-field.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { MappingNote } from './mapping-note.tsx';

/** The third page: what callers have to hold. */
export function PermissionFields({
  control,
}: {
  control: Control<MappingValues, unknown, MappingBody>;
}) {
  const { data } = useQuery(permissionQueries.catalogue());
  const permission = useWatch({ control, name: 'permission' });
  const authMethod = useWatch({ control, name: 'authMethod' });
  const known = data?.items ?? [];
  const chosen = known.find(({ code }) => code === permission);
  const options = known.map(({ code, name }) => ({ value: code, label: name, description: code }));
  // What is set stays readable while the choices are on their way.
  const all =
    chosen === undefined && permission !== ''
      ? [{ value: permission, label: permission }, ...options]
      : options;

  return (
    <>
      <SelectField
        control={control}
        name="permission"
        label="Required permission"
        options={all}
        help="An interface user without it is refused. A key has to have been issued with it, too."
      />
      {chosen !== undefined && (
        <MappingNote>
          {chosen.description === '' ? chosen.name : chosen.description} It is held by{' '}
          {counted(chosen.heldBy.users, 'user')} directly and{' '}
          {counted(chosen.heldBy.groups, 'group')}.
        </MappingNote>
      )}
      {!requiresInterfaceUser(authMethod) && (
        <MappingNote>
          With OAuth 2.0 it is not asked for: callers have no interface user that could hold it.
        </MappingNote>
      )}
    </>
  );
}
