import { expiringWithinDays } from '#src/domain/api-key-expiry.ts';
import { Mono } from '#src/ui/mono.tsx';
import { HelpSection } from './help-section.tsx';
import { HelpTable } from './help-table.tsx';

const states = [
  ['Active', 'Calls are accepted wherever its permissions reach.'],
  ['Expiring', `It ends within ${expiringWithinDays} days. Rotate it before.`],
  ['Out of date', 'What was granted or changed since it was issued is beyond it. Rotate it.'],
  ['In grace', 'It was rotated, and is accepted beside its successor for a while.'],
  ['Disabled', 'Calls are refused until it is enabled again.'],
  ['Expired', 'It has ended, and calls are refused.'],
  ['Revoked', 'Calls are refused for good.'],
] as const;

/** What an API key is, what it reaches, and what its states mean. */
export function ApiKeysHelp() {
  return (
    <>
      <HelpSection title="What an API key is">
        <p>
          A credential of one system user. It carries the permissions that its user effectively had
          when it was issued, and reaches what it carries and its user still holds. Callers send it
          as <Mono>Authorization: Bearer</Mono> or as <Mono>X-API-Key</Mono>.
        </p>
        <p>
          Its secret is shown once, when it is issued. Afterwards the key is told by how it begins
          and ends.
        </p>
      </HelpSection>
      <HelpSection title="States">
        <HelpTable caption="States of API keys" head={['State', 'Meaning']} rows={states} />
      </HelpSection>
      <HelpSection title="Rotate, disable, revoke">
        <p>
          Rotating issues a successor, and lets the old key live for a grace period, so that no call
          is refused while it is exchanged. A key that has leaked is revoked, or rotated with no
          grace period. Before a key is stopped, the calls that would be refused are listed.
        </p>
      </HelpSection>
    </>
  );
}
