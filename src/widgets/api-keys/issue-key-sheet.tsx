import { useQuery } from '@tanstack/react-query';
import { settingsQueries } from '#src/api/settings.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { IssueKeyForm } from './issue-key-form.tsx';

type IssueKeySheetProps = {
  /** `undefined` while it is on its way. */
  user: InterfaceUser | undefined;
  /** Settles once the sheet is gone. */
  onClose: (state?: { leaveFreely: true }) => Promise<void>;
};

/** The sheet in which a key is issued. It loads what the form depends on; the form begins with complete values. */
export function IssueKeySheet({ user, onClose }: IssueKeySheetProps) {
  const { data: settings, error, refetch } = useQuery(settingsQueries.current());
  if (user === undefined || settings === undefined) {
    return (
      <WaitingSheet
        title="Issue API key"
        subject="the rules for keys"
        fields={['Label', 'Expires']}
        error={error}
        onRetry={() => void refetch()}
        onClose={() => void onClose()}
      />
    );
  }
  const cap = settings.keyLifetimeCapDays;
  return <IssueKeyForm key={user.id} user={user} cap={cap} onClose={onClose} />;
}
