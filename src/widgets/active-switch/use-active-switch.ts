import { useMutation } from '@tanstack/react-query';
import { currentInterfaceUser, switchInterfaceUser } from '#src/api/interface-users.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';

type Switchable = Pick<InterfaceUser, 'id' | 'etag' | 'name'>;

const doneWords = (name: string, active: boolean) =>
  active
    ? `${isolated(name)} is active. Its callers are let in again.`
    : `${isolated(name)} is deactivated. Its callers are refused from now on.`;

/** Switches a user on or off, at once on the screen, with the way back in the notice. */
export function useActiveSwitch() {
  const { notify } = useNotices();
  const { mutateAsync, isPending } = useMutation(switchInterfaceUser());

  function sayFailure(user: Switchable, active: boolean, error: unknown) {
    const key = `switch-failed-${user.id}`;
    if (problemIn(error, 'precondition-failed') !== undefined) {
      const who = currentInterfaceUser(error)?.updatedBy?.name ?? 'someone else';
      const text = `${isolated(user.name)} has been changed by ${who}, so it was not ${active ? 'activated' : 'deactivated'}. It now stands here as it is: check it, then switch again.`;
      notify({ tone: 'error', text, key });
      return;
    }
    const { title, detail } = failureWords(error, user.name);
    const action = active ? 'activated' : 'deactivated';
    notify({
      tone: 'error',
      text: `${isolated(user.name)} was not ${action}. ${title}: ${detail}`,
      key,
    });
  }

  // Awaited, not in the callbacks of `mutate`: a row that scrolls or filters out of the list still has to report.
  async function switchTo(user: Switchable, active: boolean): Promise<void> {
    try {
      const saved = await mutateAsync({ id: user.id, etag: user.etag, active });
      notify({
        tone: 'success',
        text: doneWords(saved.name, active),
        key: `switched-${saved.id}`,
        action: { label: 'Undo', onPress: () => void switchTo(saved, !active) },
      });
    } catch (error) {
      sayFailure(user, active, error);
    }
  }

  return {
    isPending,
    switchTo: (user: Switchable, active: boolean) => void switchTo(user, active),
  };
}
