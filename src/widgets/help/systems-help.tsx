import { Mono } from '#src/ui/mono.tsx';
import { HelpSection } from './help-section.tsx';

/** What a system is, and what becomes of its endpoints when it changes. */
export function SystemsHelp() {
  return (
    <>
      <HelpSection title="What a system is">
        <p>
          An external system that calls in. Every incoming mapping belongs to exactly one, and is
          called below the part of the address that stands for it, such as <Mono>/dc/sap</Mono>.
          That part is made from the first name of the system, and stays when the system is renamed.
        </p>
      </HelpSection>
      <HelpSection title="Switching off and deleting">
        <p>
          While a system is inactive, none of its endpoints answers, whoever calls. Before it is
          switched off, the calls that would be refused are listed. A system can be deleted once it
          has no incoming mappings.
        </p>
      </HelpSection>
    </>
  );
}
