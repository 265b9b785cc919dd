import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  useWatch,
  type Control,
  type UseFormSetFocus,
  type UseFormSetValue,
} from 'react-hook-form';
import type { Problem } from '#src/contract/problem.ts';
import { checkName } from '#src/domain/interface-user-name.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import type { FormValues } from './form-values.ts';
import { useAddressCheck, type AddressCheck } from './use-address-check.ts';

type NameFieldProps = {
  control: Control<FormValues>;
  setValue: UseFormSetValue<FormValues>;
  setFocus: UseFormSetFocus<FormValues>;
  /** The clash that the server refused a save for; it stands until the name changes. */
  refusal: { name: string; clash: Clash } | undefined;
};

/** What holds the address, and a name whose address is free: from the check while typing or from a refused save. */
export type Clash = {
  heldBy?: Pick<NonNullable<Problem['heldBy']>, 'id' | 'name'> | undefined;
  suggestion?: string | undefined;
};

/** The name, and under it the address that it becomes, whose it is if it is taken, and a name that is free. */
export function NameField({ control, setValue, setFocus, refusal }: NameFieldProps) {
  const name = useWatch({ control, name: 'name' });
  const check = useAddressCheck(name);
  const isRefused = refusal !== undefined && refusal.name === name.trim();
  const clash = isRefused ? refusal.clash : check.kind === 'taken' ? check.clash : undefined;

  return (
    <TextField
      control={control}
      name="name"
      label="Interface user name"
      help={<NameHelp name={name} />}
      hasInitialFocus
    >
      {check.kind !== 'none' && (
        <AddressPreview email={check.email} state={clash === undefined ? check.kind : 'taken'} />
      )}
      <div aria-live="polite">
        {clash !== undefined && (
          <ClashNote
            clash={clash}
            onTake={(suggestion) => {
              setValue('name', suggestion, { shouldDirty: true, shouldValidate: true });
              // The button goes with the clash; one goes on where the name is.
              setFocus('name');
            }}
          />
        )}
      </div>
    </TextField>
  );
}

/** What the field takes, and while a name is typed that makes no address, what to do about it. */
function NameHelp({ name }: { name: string }) {
  const checked = checkName(name);
  const refusal =
    checked.kind === 'refused' && checked.code !== 'name.required' ? checked.detail : undefined;
  return (
    <>
      <Box component="span" aria-live="polite" sx={{ color: 'dangerState.text' }}>
        {refusal}
      </Box>
      {refusal === undefined &&
        '1 to 80 characters. The address is made from it and stays when the user is renamed.'}
    </>
  );
}

const stateWords = {
  checking: 'Checking whether it is free …',
  free: 'Free.',
  unknown: 'Whether it is free is checked again when you save.',
  taken: 'Taken.',
} as const;

const stateColors = {
  checking: 'text.secondary',
  free: 'successState.text',
  unknown: 'text.secondary',
  taken: 'dangerState.text',
} as const;

const noteLook = { fontSize: '0.8125rem', lineHeight: '1.125rem' } as const;

const previewLook = {
  marginTop: 2,
  padding: '6px 6px 8px 12px',
  borderRadius: '8px',
  bgcolor: 'surface.page',
} as const;

const clashLook = {
  ...noteLook,
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  marginTop: 2,
  color: 'text.secondary',
} as const;

function AddressPreview({
  email,
  state,
}: {
  email: string;
  state: Exclude<AddressCheck['kind'], 'none'>;
}) {
  return (
    <Paper variant="outlined" sx={previewLook}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <Typography component="output" variant="mono" aria-label="Address" sx={{ minWidth: 0 }}>
          {email}
        </Typography>
        <CopyButton label="Copy address" text={email} />
      </Stack>
      <Typography aria-live="polite" sx={{ ...noteLook, color: stateColors[state] }}>
        {stateWords[state]} {state === 'free' && 'It is the user name for Basic authentication.'}
      </Typography>
    </Paper>
  );
}

function ClashNote({ clash, onTake }: { clash: Clash; onTake: (suggestion: string) => void }) {
  const { heldBy, suggestion } = clash;
  return (
    <Stack component="p" direction="row" sx={clashLook}>
      {heldBy !== undefined && (
        <span>
          The address belongs to{' '}
          <RouterLink to={paths.interfaceUsers.detail(heldBy.id)} isNewTab>
            {heldBy.name}
          </RouterLink>
          .
        </span>
      )}
      {suggestion !== undefined && (
        <ActionButton size="small" onClick={() => onTake(suggestion)}>
          Use “{suggestion}”
        </ActionButton>
      )}
    </Stack>
  );
}
