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
import './name-field.css';

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
      <span className="name-refusal" aria-live="polite">
        {refusal}
      </span>
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

function AddressPreview({
  email,
  state,
}: {
  email: string;
  state: Exclude<AddressCheck['kind'], 'none'>;
}) {
  return (
    <div className="address-preview">
      <div className="address-preview-line">
        <output className="mono address-preview-email" aria-label="Address">
          {email}
        </output>
        <CopyButton label="Copy address" text={email} />
      </div>
      <p className="address-preview-note" data-state={state} aria-live="polite">
        {stateWords[state]} {state === 'free' && 'It is the user name for Basic authentication.'}
      </p>
    </div>
  );
}

function ClashNote({ clash, onTake }: { clash: Clash; onTake: (suggestion: string) => void }) {
  const { heldBy, suggestion } = clash;
  return (
    <p className="address-clash">
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
        <ActionButton size="compact" onClick={() => onTake(suggestion)}>
          Use “{suggestion}”
        </ActionButton>
      )}
    </p>
  );
}
