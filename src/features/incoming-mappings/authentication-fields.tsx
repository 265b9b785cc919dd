import { useWatch, type Control } from 'react-hook-form';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { authMethods } from '#src/domain/auth-methods.ts';
import { RadioGroupField } from '#src/ui/form/radio-group-field.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { MappingNote } from './mapping-note.tsx';

const options = authMethods.map(({ id, label, note, requiresInterfaceUser }) => ({
  value: id,
  label,
  description: `${note}. ${requiresInterfaceUser ? 'Needs an interface user.' : 'Needs no interface user.'}`,
}));

const consequences: Readonly<Record<AuthMethodId, string>> = {
  basic:
    'Callers are interface users: each sends its address and its password, and has to hold the permission of the next page.',
  oauth2:
    'It ends differently: the identity provider vouches for the caller, so there is no interface user here whose permissions could be looked up. Whoever comes with a valid token is let in, and nobody is listed as a caller by name. The permission of the next page is kept, and counts again when another method is chosen.',
  'api-key':
    'Callers are system users: each sends a key that was issued to it. The user has to hold the permission of the next page, and the key has to have been issued with it.',
};

/** The second page: how callers prove who they are, and what follows from it. */
export function AuthenticationFields({
  control,
}: {
  control: Control<MappingValues, unknown, MappingBody>;
}) {
  const authMethod = useWatch({ control, name: 'authMethod' });
  return (
    <>
      <RadioGroupField
        control={control}
        name="authMethod"
        label="Authentication method"
        options={options}
      />
      <MappingNote isLive>{consequences[authMethod]}</MappingNote>
    </>
  );
}
