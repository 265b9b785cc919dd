import { Mono } from '#src/ui/mono.tsx';
import { HelpSection } from './help-section.tsx';

/** What an app is, what its manifest may say, and what becomes of what it owns. */
export function AppsHelp() {
  return (
    <>
      <HelpSection title="What an app is">
        <p>
          Something that is installed by a manifest: a JSON file that declares licences,
          permissions, user groups and users. What a manifest declares belongs to its app. A code
          that begins with <Mono>_</Mono> makes something new; one that doesn’t names a system
          default.
        </p>
      </HelpSection>
      <HelpSection title="Installing and updating">
        <p>
          Drop the file, choose it, or paste it. What is wrong is listed with its line while you
          type; warnings never stand in the way. The plan says what would be created, changed,
          removed or kept, and what every user may effectively do afterwards. It is applied as a
          whole or not at all. To update an app, give it its manifest again.
        </p>
      </HelpSection>
      <HelpSection title="Drift">
        <p>
          What an app owns can be changed by hand: its users can be put into groups and given
          permissions, its licences switched off. Where that differs from the manifest, the app has
          drifted. Restore what the manifest says, or keep what is live; what is kept is counted no
          longer.
        </p>
      </HelpSection>
      <HelpSection title="Users of an app">
        <p>
          They stand in the list of interface users with the app as their owner. Only the app can
          use them: they have no password and get no API keys, and nobody can sign in as one. They
          can be deactivated here.
        </p>
      </HelpSection>
    </>
  );
}
