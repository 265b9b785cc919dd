import { useQuery } from '@tanstack/react-query';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { settingsQueries } from '#src/api/settings.ts';
import type { Availability } from '#src/contract/interface-users.ts';
import { addressOf, checkName } from '#src/domain/interface-user-name.ts';
import { useDebouncedValue } from '#src/ui/use-debounced-value.ts';

/** How long the server isn't asked while somebody types, in milliseconds. */
const pause = 250;

export type AddressCheck =
  /** Nothing typed, or a name that is refused: there is no address. */
  | { kind: 'none' }
  | { kind: 'checking' | 'free' | 'unknown'; email: string }
  | { kind: 'taken'; email: string; clash: Availability };

/** The address that a name makes, as it is typed, and whether the server has it free. */
export function useAddressCheck(name: string): AddressCheck {
  const { data: settings } = useQuery(settingsQueries.current());
  const checked = checkName(name);
  const asked = useDebouncedValue(checked.kind === 'ok' ? checked.name : '', pause);
  const { data, isPlaceholderData, isError } = useQuery({
    ...interfaceUserQueries.availability(asked),
    enabled: asked !== '',
    retry: false,
  });
  if (checked.kind === 'refused' || settings === undefined) return { kind: 'none' };
  const email = addressOf(checked.localPart, settings.interfaceDomain);
  if (isError) return { kind: 'unknown', email };
  const isCurrent = asked === checked.name && !isPlaceholderData && data !== undefined;
  if (!isCurrent) return { kind: 'checking', email };
  return data.available ? { kind: 'free', email } : { kind: 'taken', email, clash: data };
}
