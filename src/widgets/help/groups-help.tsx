/** What a group gives its members, and which groups the system keeps. */
export function GroupsHelp() {
  return (
    <>
      <section>
        <h3>What a user group is</h3>
        <p>
          A group gives its members permissions and licences, as long as they are in it. A user has
          what it is given directly and what all of its groups give. Licences come to users of the
          console through groups alone.
        </p>
      </section>
      <section>
        <h3>Taking something away</h3>
        <p>
          Before a permission or licence leaves a group, or a member does, the calls that would be
          refused from then on are listed.
        </p>
      </section>
      <section>
        <h3>System defaults</h3>
        <p>
          They keep their names. Everybody is in All users. Account administrators hold every
          permission and every enabled licence. What members of Authors may write is restricted, and
          the restriction wins over what their other groups give: the console warns where a member
          is in another group too.
        </p>
      </section>
    </>
  );
}
