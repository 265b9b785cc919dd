import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { authMethodOf } from '#src/domain/auth-methods.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { SecretField } from '#src/ui/form/secret-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { credentialKinds } from './credential-kinds.ts';
import type { CallForm } from './use-call-form.ts';

type CredentialFieldsProps = {
  call: CallForm;
  /** The token that the demo's identity provider vouches for; nothing outside of a demo. */
  demoToken: string | undefined;
};

const keyHeaderChoices = [
  { value: 'authorization', label: 'Authorization: Bearer' },
  { value: 'x-api-key', label: 'X-API-Key' },
] as const;

/** With what the call comes. Nothing of it is kept beyond the page. */
export function CredentialFields({ call, demoToken }: CredentialFieldsProps) {
  const { kind, mapping } = call;
  return (
    <>
      <ChoiceRow
        label="Credential"
        isLabelHidden
        options={credentialKinds}
        value={kind}
        onChange={call.setKind}
        help={
          mapping !== undefined && mapping.authMethod !== kind
            ? `The endpoint takes ${authMethodOf(mapping.authMethod).label}.`
            : undefined
        }
      />
      <FieldsOfKind call={call} demoToken={demoToken} />
    </>
  );
}

function FieldsOfKind({ call, demoToken }: CredentialFieldsProps) {
  const { control } = call.form;
  switch (call.kind) {
    case 'basic':
      return (
        <>
          <TextField
            control={control}
            name="email"
            label="User name"
            help="The address of the interface user."
            isMono
          />
          <SecretField control={control} name="password" label="Password" noun="password" />
        </>
      );
    case 'api-key':
      return (
        <>
          <SecretField
            control={control}
            name="key"
            label="API key"
            noun="key"
            help="A mistyped key is recognised before anything is sent."
          />
          <KeyHeaderRow call={call} />
        </>
      );
    case 'oauth2':
      return (
        <SecretField
          control={control}
          name="token"
          label="Token"
          noun="token"
          help={
            demoToken === undefined
              ? 'An access token of your identity provider.'
              : 'The demo’s identity provider vouches for one token.'
          }
        >
          {demoToken !== undefined && (
            <Box sx={{ marginTop: 2 }}>
              <ActionButton
                size="small"
                onClick={() => call.form.setValue('token', demoToken, { shouldDirty: true })}
              >
                Use the demo’s token
              </ActionButton>
            </Box>
          )}
        </SecretField>
      );
    case 'header':
      return (
        <SecretField
          control={control}
          name="header"
          label="Authorization header"
          noun="header"
          help="Sent as it stands, such as Digest abc: for forms that the gateway may not know."
        />
      );
    case 'none':
      return <Typography color="textSecondary">The call goes out without a credential.</Typography>;
  }
}

function KeyHeaderRow({ call: { form } }: { call: CallForm }) {
  const value = useWatch({ control: form.control, name: 'keyHeader' });
  return (
    <ChoiceRow
      label="Sent as"
      options={keyHeaderChoices}
      value={value}
      onChange={(next) => form.setValue('keyHeader', next)}
    />
  );
}
