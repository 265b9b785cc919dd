import { fieldBlock } from '#src/domain/user-rules.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { DetailsSkeleton } from './details-skeleton.tsx';
import { startingAt, type StartField } from './edit-start.ts';
import { CredentialDetails, HistoryDetails, IdentityDetails } from './user-details.tsx';
import { UserGrants } from './user-grants.tsx';
import { useShownUser } from './use-shown-user.ts';

/** What a user is and holds, to be read; changing it happens in the sheet. */
export function DetailsTab() {
  const { data: user } = useShownUser();
  const { operator } = useSession();
  const writeBlock = useWriteBlock('interface-users');
  if (user === undefined) return <DetailsSkeleton />;

  const passwordBlock = fieldBlock(user, 'password', operator.id)?.detail;
  const change = (what: string, field: StartField, block?: string) => (
    <ButtonLink
      to={paths.interfaceUsers.edit(user.id)}
      state={startingAt(field)}
      variant="text"
      size="small"
      disabledReason={writeBlock ?? block}
    >
      Change<span className="visually-hidden"> {what}</span>
    </ButtonLink>
  );

  return (
    <RecordBody>
      <Section title="Identity" action={change('the identity', 'name')}>
        <IdentityDetails user={user} />
      </Section>
      <Section
        title="Credentials"
        description="What callers prove themselves with."
        action={change('the password', 'password', passwordBlock)}
      >
        <CredentialDetails user={user} />
      </Section>
      <Section
        title="Groups and permissions"
        description="What the user is given. What it can do with that, and why not, stands under Access."
        action={change('groups and permissions', 'permissions')}
      >
        <UserGrants user={user} />
      </Section>
      <Section title="History">
        <HistoryDetails user={user} />
      </Section>
    </RecordBody>
  );
}
