import { zodResolver } from '@hookform/resolvers/zod';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { fieldBlock } from '#src/domain/user-rules.ts';
import { noop } from '#src/lib/noop.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import {
  appOwnedForm,
  editForm,
  formFields,
  toForm,
  toPatch,
  type FormValues,
} from './form-values.ts';
import { AppOwnedNote } from './app-owned-note.tsx';
import { openHandOver } from './hand-over.ts';
import { ActiveField, GrantFields, KindFields } from './interface-user-fields.tsx';
import { lossIn, type Loss } from './loss-in.ts';
import { PasswordBlock } from './password-block.tsx';
import { StartAt } from './start-at.tsx';
import { useUserUpdate } from './use-user-update.ts';

const importStaleSave = () => import('./stale-save-dialog.tsx');
const StaleSaveDialog = lazy(async () => ({ default: (await importStaleSave()).StaleSaveDialog }));
const importLoss = () => import('./loss-dialog.tsx');
const LossDialog = lazy(async () => ({ default: (await importLoss()).LossDialog }));

const firstFields = ['name', 'password', 'permissions'] as const;
const fetchedFields = ['groups'] as const;

type EditInterfaceUserFormProps = {
  user: InterfaceUser;
  onClose: (state?: { leaveFreely: true }) => void;
};

type Waiting = { against: InterfaceUser; values: FormValues; loss: Loss };

/** The form of a user that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditInterfaceUserForm({ user, onClose }: EditInterfaceUserFormProps) {
  const { operator } = useSession();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('interface-users');
  const [base, setBase] = useState(user);
  /** What waits for the answer to the question what it takes away. */
  const [waiting, setWaiting] = useState<Waiting>();
  const { owner } = base;
  const isAppOwned = owner.kind === 'app';
  const { control, handleSubmit, formState, setError, setFocus, setValue, getValues } =
    useForm<FormValues>({
      resolver: zodResolver(isAppOwned ? appOwnedForm : editForm),
      values: toForm(base),
      resetOptions: { keepDirtyValues: true },
    });
  const messages = useServerMessages({ setError, fields: formFields, subject: 'the change' });
  const update = useUserUpdate(base.id);
  const { isDirty } = formState;

  // There before a save can be refused.
  useEffect(() => void Promise.all([importStaleSave(), importLoss()]).catch(noop), []);

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && user.etag !== base.etag && update.stale === undefined) setBase(user);

  function save(against: InterfaceUser, values: FormValues) {
    messages.clear();
    update.save(against, toPatch(against, values), {
      onSaved(saved) {
        notify({ tone: 'success', text: `${saved.name} is saved.` });
        if (values.password !== '') openHandOver({ user: saved, password: values.password });
        onClose({ leaveFreely: true });
      },
      onRefused(error) {
        setWaiting(undefined);
        messages.show(error);
      },
    });
  }

  function ask(against: InterfaceUser, values: FormValues) {
    const patch = toPatch(against, values);
    const loss = lossIn(against, patch);
    if (Object.keys(patch).length === 0) onClose({ leaveFreely: true });
    else if (loss === undefined) save(against, values);
    else setWaiting({ against, values, loss });
  }

  function keepEditing() {
    setWaiting(undefined);
    update.forgetStale();
  }

  const blockOf = (field: 'name' | 'active' | 'type' | 'password') =>
    fieldBlock(base, field, operator.id)?.detail;

  return (
    <FormSheet
      title={`Edit ${base.name}`}
      subtitle={base.email ?? undefined}
      isDirty={isDirty}
      isSaving={update.isSaving}
      saveDisabledReason={saveBlock}
      onClose={() => onClose()}
      onSubmit={(event) => void handleSubmit((values) => ask(base, values))(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <ActiveField control={control} disabledReason={blockOf('active')} />
      <TextField
        control={control}
        name="name"
        label="Interface user name"
        readOnly={isAppOwned}
        help={blockOf('name') ?? 'Renaming does not change the address.'}
      />
      {owner.kind === 'app' ? (
        <AppOwnedNote owner={owner} password={blockOf('password')} />
      ) : (
        <PasswordBlock control={control} isEditing />
      )}
      <GrantFields control={control} savedPermissions={base.permissions} />
      <KindFields control={control} typeBlock={blockOf('type')} savedGroups={base.groups}>
        <StartAt among={fetchedFields} setFocus={setFocus} />
      </KindFields>
      <StartAt among={firstFields} setFocus={setFocus} />
      {waiting !== undefined && update.stale === undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LossDialog
              user={waiting.against}
              loss={waiting.loss}
              isPending={update.isSaving}
              onKeep={keepEditing}
              onConfirm={() => save(waiting.against, waiting.values)}
            />
          </Suspense>
        </PartBoundary>
      )}
      {update.stale !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <StaleSaveDialog
              base={base}
              theirs={update.stale}
              mine={getValues()}
              isSaving={update.isSaving}
              onKeepEditing={keepEditing}
              onSave={(values, theirs) => {
                // From now on theirs is what the form is measured against; what was chosen stays typed in.
                for (const field of formFields)
                  setValue(field, values[field], { shouldDirty: true });
                setBase(theirs);
                keepEditing();
                ask(theirs, values);
              }}
            />
          </Suspense>
        </PartBoundary>
      )}
    </FormSheet>
  );
}
