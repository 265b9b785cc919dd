import { Mono } from '#src/ui/mono.tsx';
import { HelpSection } from './help-section.tsx';

/** What a permission is, where permissions come from, and when one counts. */
export function PermissionsHelp() {
  return (
    <>
      <HelpSection title="What a permission is">
        <p>
          It makes an endpoint reachable: an endpoint requires one, and only users who hold it can
          call there. A user holds a permission directly or through a group.
        </p>
      </HelpSection>
      <HelpSection title="Where permissions come from">
        <p>
          Permissions made in this console can be changed and deleted here. Those of an app and
          those of the system can be given to users, but not changed.
        </p>
        <p>
          The code of a permission made here has lowercase letters and underscores only, such as{' '}
          <Mono>ticket_create</Mono>. It does not begin with an underscore, has no two in a row, and
          has at most 60 characters.
        </p>
      </HelpSection>
      <HelpSection title="When a permission does not count">
        <p>
          Some permissions belong to a licence. They count only while the licence is enabled and the
          user or one of its groups holds it. A parent permission grants nothing beyond its own
          code.
        </p>
      </HelpSection>
    </>
  );
}
