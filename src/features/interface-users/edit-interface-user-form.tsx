import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { interfaceUserQueries, updateInterfaceUser } from '#src/api/interface-users.ts';
import { interfaceUser, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import { fieldBlock } from '#src/domain/user-rules.ts';
import { editableFields } from '#src/domain/field-changes.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useEdit } from '#src/widgets/conflict/use-edit.tsx';
import { useRecordUpdate } from '#src/widgets/conflict/use-record-update.ts';
import { typedText } from '#src/widgets/deleted/typed-text.ts';
import { useCreateAgain } from '#src/widgets/deleted/use-create-again.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import {
  appOwnedForm,
  drafts,
  editForm,
  formFields,
  toForm,
  toPatch,
  type FormValues,
} from './form-values.ts';
import { fieldLabels } from './field-labels.ts';
import { AppOwnedNote } from './app-owned-note.tsx';
import { openHandOver } from './hand-over.ts';
import { ActiveField, GrantFields, KindFields } from './interface-user-fields.tsx';
import { lossIn } from './loss-in.ts';
import { PasswordBlock } from './password-block.tsx';
import { StartAt } from './start-at.tsx';

const StaleSaveDialog = lazyPart(() => import('./stale-save-dialog.tsx'), 'StaleSaveDialog');
const LossDialog = lazyPart(() => import('./loss-dialog.tsx'), 'LossDialog');

const firstFields = ['name', 'password', 'permissions'] as const;
const fetchedFields = ['groups'] as const;

type EditInterfaceUserFormProps = {
  user: InterfaceUser;
  onClose: (state?: { leaveFreely: true }) => void;
};

/** The form of a user that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditInterfaceUserForm({ user, onClose }: EditInterfaceUserFormProps) {
  const { operator } = useSession();
  const saveBlock = useWriteBlock('interface-users');
  const [base, setBase] = useState(user);
  const { id, owner } = base;
  const isAppOwned = owner.kind === 'app';
  const { control, handleSubmit, formState, setError, setFocus, setValue, getValues } =
    useForm<FormValues>({
      resolver: zodResolver(isAppOwned ? appOwnedForm : editForm),
      values: toForm(base),
      resetOptions: { keepDirtyValues: true },
    });
  const messages = useServerMessages({ setError, fields: formFields, subject: 'the change' });
  const update = useRecordUpdate({
    schema: interfaceUser,
    detail: interfaceUserQueries.detail(id),
    mutation: updateInterfaceUser(),
    inputOf: (change) => ({ id, ...change }),
  });
  const createAgain = useCreateAgain({
    passage: drafts,
    path: paths.interfaceUsers.create,
    detailKey: interfaceUserQueries.detail(id).queryKey,
  });
  const { save, waiting, confirm, stale, settle, keepEditing, sheet } = useEdit({
    record: user,
    base,
    setBase,
    isDirty: formState.isDirty,
    fill: (values: FormValues) => {
      for (const field of formFields) setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock,
    rescue: {
      createAgain: isAppOwned ? undefined : () => createAgain(getValues()),
      text: () => typedText(fieldLabels, editableFields, getValues()),
    },
    questionOf: lossIn,
    onSaved: (saved, { password }) => {
      if (password !== '') openHandOver({ user: saved, password });
    },
    onClose,
  });

  // There before a save can be refused.
  useEffect(() => {
    StaleSaveDialog.preload();
    LossDialog.preload();
  }, []);

  const blockOf = (field: 'name' | 'active' | 'type' | 'password') =>
    fieldBlock(base, field, operator.id)?.detail;

  return (
    <FormSheet
      {...sheet}
      subtitle={base.email ?? undefined}
      onSubmit={(event) => void handleSubmit(save)(event)}
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
      {waiting !== undefined && (
        <LossDialog
          user={waiting.against}
          loss={waiting.question}
          isPending={sheet.isSaving}
          onKeep={keepEditing}
          onConfirm={confirm}
        />
      )}
      {stale !== undefined && (
        <StaleSaveDialog
          base={base}
          theirs={stale}
          mine={getValues()}
          isSaving={sheet.isSaving}
          onKeepEditing={keepEditing}
          onSave={settle}
        />
      )}
    </FormSheet>
  );
}
