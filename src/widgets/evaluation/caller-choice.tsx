import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { UserPicker } from '#src/widgets/pickers/records/user-picker.tsx';

export type CallerKind = 'user' | 'token';

type CallerChoiceProps = {
  kind: CallerKind;
  onKind: (kind: CallerKind) => void;
  chosen: InterfaceUser | undefined;
  onChoose: (id: string) => void;
};

const kinds = [
  { value: 'user', label: 'An interface user' },
  { value: 'token', label: 'Anybody with a valid token' },
] as const;

/** Who is asked about: one interface user, or whoever the identity provider vouches for. */
export function CallerChoice({ kind, onKind, chosen, onChoose }: CallerChoiceProps) {
  return (
    <>
      <ChoiceRow label="Who would call" options={kinds} value={kind} onChange={onKind} />
      {kind === 'user' && (
        <UserPicker
          label="Interface user"
          help="No credential is needed: it is asked what each of its own would reach."
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
