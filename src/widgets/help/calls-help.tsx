import { HelpSection } from './help-section.tsx';

/** What a call on record says. */
export function CallsHelp() {
  return (
    <>
      <HelpSection title="What a call is">
        <p>
          One request by an external system against an endpoint. It is accepted or refused, and a
          refused one has exactly one reason: the first step that failed. What is accepted is
          queued, and processed afterwards: these are two outcomes.
        </p>
      </HelpSection>
      <HelpSection title="What is recorded">
        <p>
          When, which endpoint, who, with which credential, the steps of the decision, and the
          answer. Never a password or the secret of a key. Callers whom nobody knows are recorded
          too, without a user.
        </p>
      </HelpSection>
    </>
  );
}
