import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isMember } from '#src/domain/all-users.ts';
import { lockReason } from '#src/domain/group-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { DeletedAlert } from '#src/widgets/deleted/deleted-alert.tsx';
import { goneReason } from '#src/widgets/deleted/gone-reason.ts';
import { useDeletion } from '#src/widgets/deleted/use-deletion.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { grantWords } from '#src/widgets/pickers/groups/group-words.ts';
import { UsersPicker } from '#src/widgets/pickers/records/users-picker.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { authorsAmong } from './authors-among.ts';
import { MembershipFailure } from './membership-failure.tsx';
import { useMembership } from './use-membership.ts';
import { useShownGroup, useShownGroupCode } from './use-shown-group.ts';

type Close = (state?: { leaveFreely: true }) => void;

/** The sheet in which members are added. It keeps what is shown of the others behind it. */
export function AddMembersSheet() {
  const code = useShownGroupCode();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data: group, error, refetch } = useShownGroup();
  const close: Close = (state) =>
    void navigate({ pathname: paths.groups.members(code), search }, { state });

  if (group !== undefined) return <AddMembersForm key={code} group={group} onClose={close} />;
  return (
    <WaitingSheet
      title="Add members"
      subject="the user group"
      fields={['Interface users']}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}

function AddMembersForm({ group, onClose }: { group: Group; onClose: Close }) {
  const { code, name } = group;
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('groups');
  const [chosen, setChosen] = useState<readonly InterfaceUser[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const picker = useRef<{ focus: () => void }>(null);
  const { data: catalogue } = useQuery(groupQueries.catalogue());
  const names = new Map(catalogue?.items.map((one) => [one.code, one.name]));
  const deletion = useDeletion(groupQueries.detail(code));
  const addition = useMembership({
    action: 'add-to-group',
    group: code,
    onWhole(results) {
      const text = `${counted(results.length, 'interface user')} added to ${isolated(name)}.`;
      notify({ tone: 'success', text });
      onClose({ leaveFreely: true });
    },
  });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (chosen.length === 0) {
      setIsMissing(true);
      picker.current?.focus();
      return;
    }
    addition.start(chosen.map(({ id }) => id));
  }

  return (
    <FormSheet
      title={`Add members to ${isolated(name)}`}
      subtitle={<Mono isQuiet>{code}</Mono>}
      isDirty={chosen.length > 0}
      isSaving={addition.isPending}
      saveDisabledReason={
        writeBlock ?? lockReason(group, 'members') ?? (deletion && goneReason(name))
      }
      onClose={() => onClose()}
      onSubmit={submit}
      alert={
        deletion === undefined ? (
          <MembershipFailure
            error={addition.error}
            failed={addition.failed}
            nameOf={(id) => chosen.find((user) => user.id === id)?.name ?? id}
            done="added"
          />
        ) : (
          <DeletedAlert
            name={name}
            deletion={deletion}
            typedText={() => chosen.map((user) => user.name).join('\n')}
          />
        )
      }
    >
      <UsersPicker
        label="Interface users"
        value={chosen}
        onChange={(users) => setChosen(users)}
        fixedReason={(user) => (isMember(user, code) ? 'Is a member already.' : undefined)}
        warning={authorsAmong(chosen, code, (one) => names.get(one) ?? one)}
        help={`${grantWords(group)}. Whoever is added has it at once.`}
        error={isMissing && chosen.length === 0 ? 'Choose at least one interface user.' : undefined}
        inputRef={picker}
      />
    </FormSheet>
  );
}
