import { HelpSection } from './help-section.tsx';

/** How it is decided who can call what. */
export function AccessHelp() {
  return (
    <>
      <HelpSection title="Who can call what">
        <p>
          Every credential is held against every endpoint, by the same rules by which the gateway
          decides. A call is accepted when the endpoint and its system are active, method and
          authentication match, the credential is known and valid, its user is active and no app’s
          own, and the permission that the endpoint requires is held and counts.
        </p>
      </HelpSection>
      <HelpSection title="When it can’t">
        <p>
          The first step that fails is named, with the change that would turn it. A key can lack
          what its user holds: it carries what the user held when it was issued.
        </p>
      </HelpSection>
      <HelpSection title="OAuth 2.0">
        <p>
          Whoever comes with a token is vouched for by the identity provider. No interface user is
          needed, and no permission is asked for.
        </p>
      </HelpSection>
    </>
  );
}
