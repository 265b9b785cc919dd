import { HelpSection } from './help-section.tsx';

/** What a group gives its members, and which groups the system keeps. */
export function GroupsHelp() {
  return (
    <>
      <HelpSection title="What a user group is">
        <p>
          A group gives its members permissions and licences, as long as they are in it. A user has
          what it is given directly and what all of its groups give. Licences come to users of the
          console through groups alone.
        </p>
      </HelpSection>
      <HelpSection title="Taking something away">
        <p>
          Before a permission or licence leaves a group, or a member does, the calls that would be
          refused from then on are listed.
        </p>
      </HelpSection>
      <HelpSection title="System defaults">
        <p>
          They keep their names. Everybody is in All users. Account administrators hold every
          permission and every enabled licence. What members of Authors may write is restricted, and
          the restriction wins over what their other groups give: the console warns where a member
          is in another group too.
        </p>
      </HelpSection>
    </>
  );
}
