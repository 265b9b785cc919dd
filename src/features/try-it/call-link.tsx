import type { RecordedCall } from '#src/contract/call-record.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';

/** The way to the call where calls are listed: at its endpoint, else at its user; there is none for a stranger's. */
export function CallLink({ call: { id, mapping, user } }: { call: RecordedCall }) {
  const to =
    mapping !== null
      ? paths.incomingMappings.call(mapping.id, id)
      : user !== null
        ? paths.interfaceUsers.call(user.id, id)
        : undefined;
  if (to === undefined) return null;
  return (
    <ButtonLink to={to} variant="text" size="small" isNewTab>
      Open the call
    </ButtonLink>
  );
}
