import { Mono } from '#src/ui/mono.tsx';

/** What a system is, and what becomes of its endpoints when it changes. */
export function SystemsHelp() {
  return (
    <>
      <section>
        <h3>What a system is</h3>
        <p>
          An external system that calls in. Every incoming mapping belongs to exactly one, and is
          called below the part of the address that stands for it, such as <Mono>/dc/sap</Mono>.
          That part is made from the first name of the system, and stays when the system is renamed.
        </p>
      </section>
      <section>
        <h3>Switching off and deleting</h3>
        <p>
          While a system is inactive, none of its endpoints answers, whoever calls. Before it is
          switched off, the calls that would be refused are listed. A system can be deleted once it
          has no incoming mappings.
        </p>
      </section>
    </>
  );
}
