import { HelpSection } from './help-section.tsx';

/** What a licence gates, and what switching it does. */
export function LicencesHelp() {
  return (
    <>
      <HelpSection title="What a licence is">
        <p>
          A licence gates permissions. A permission that it gates, and every permission below that
          one, counts only while the licence is enabled and held by the user or one of its groups.
          “Switched off” and “not held” are two reasons for a refusal, with two remedies.
        </p>
      </HelpSection>
      <HelpSection title="Enabling and switching off">
        <p>
          Before a licence is switched, the users who gain or lose permissions are listed, and the
          calls that would be refused. Licences of apps are enabled when the app is installed, and
          go when it is uninstalled.
        </p>
      </HelpSection>
    </>
  );
}
