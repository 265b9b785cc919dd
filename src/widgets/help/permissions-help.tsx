import { Mono } from '#src/ui/mono.tsx';

/** What a permission is, where permissions come from, and when one counts. */
export function PermissionsHelp() {
  return (
    <>
      <section>
        <h3>What a permission is</h3>
        <p>
          It makes an endpoint reachable: an endpoint requires one, and only users who hold it can
          call there. A user holds a permission directly or through a group.
        </p>
      </section>
      <section>
        <h3>Where permissions come from</h3>
        <p>
          Permissions made in this console can be changed and deleted here. Those of an app and
          those of the system can be given to users, but not changed.
        </p>
        <p>
          The code of a permission made here has lowercase letters and underscores only, such as{' '}
          <Mono>ticket_create</Mono>. It does not begin with an underscore, has no two in a row, and
          has at most 60 characters.
        </p>
      </section>
      <section>
        <h3>When a permission does not count</h3>
        <p>
          Some permissions belong to a licence. They count only while the licence is enabled and the
          user or one of its groups holds it. A parent permission grants nothing beyond its own
          code.
        </p>
      </section>
    </>
  );
}
