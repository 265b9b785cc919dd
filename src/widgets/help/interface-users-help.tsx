import { userTypes } from '#src/contract/interface-user-record.ts';
import { authMethods } from '#src/domain/auth-methods.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { HelpSection } from './help-section.tsx';
import { HelpTable } from './help-table.tsx';

/** What an interface user is, which types there are, and how a caller proves who it is. */
export function InterfaceUsersHelp() {
  return (
    <>
      <HelpSection title="What an interface user is">
        <p>
          An identity, of a person or of a machine, with which an external system authenticates
          against a configured interface. What it may call is decided by its permissions: those that
          it was given directly, and those of its groups.
        </p>
        <p>
          Its address is made from its name when it is created, and stays when the user is renamed.
          A deactivated user stays listed with its history, and its calls are refused at once. Users
          that an app declares belong to that app: they have no address, no password and no API keys
          here.
        </p>
      </HelpSection>
      <HelpSection title="User types">
        <HelpTable
          caption="User types"
          head={['Type', 'Who', 'Typical actions']}
          rows={userTypes.map((type) => {
            const { label, who, actions } = userTypeFacts[type];
            return [label, who, actions];
          })}
        />
        <p>
          Administrators, developers and support staff may sign in to this console with their
          address and password. System users can’t.
        </p>
      </HelpSection>
      <HelpSection title="Authentication methods">
        <HelpTable
          caption="Authentication methods"
          head={['Method', 'Interface user', 'Used in', 'Note']}
          rows={authMethods.map(({ label, requiresInterfaceUser, usedIn, note }) => [
            label,
            requiresInterfaceUser ? 'Required' : 'Not required',
            usedIn,
            note,
          ])}
        />
      </HelpSection>
    </>
  );
}
