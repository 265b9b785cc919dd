import { authMethods } from '#src/domain/auth-methods.ts';
import { Mono } from '#src/ui/mono.tsx';
import { HelpSection } from './help-section.tsx';
import { HelpTable } from './help-table.tsx';

/** What an incoming mapping is, how callers authenticate, and whom a change concerns. */
export function IncomingMappingsHelp() {
  return (
    <>
      <HelpSection title="What an incoming mapping is">
        <p>
          An endpoint that an external system calls: its system, a path, a method, how callers
          authenticate, the permission that they need, and a Python script that takes what they
          send. Its link is the address of the gateway, <Mono>/dc/</Mono>, the system and the path.
        </p>
        <p>
          Calls are queued: that a call is accepted does not say yet that it is processed. Both are
          told of every call.
        </p>
      </HelpSection>
      <HelpSection title="Authentication methods">
        <HelpTable
          caption="Authentication methods"
          head={['Method', 'Interface user', 'Note']}
          rows={authMethods.map(({ label, requiresInterfaceUser, note }) => [
            label,
            requiresInterfaceUser ? 'Required' : 'Not required',
            note,
          ])}
        />
      </HelpSection>
      <HelpSection title="Changing what callers rely on">
        <p>
          A new path is a new link. A new permission refuses the keys that do not carry it, and they
          have to be issued again. Every user and key concerned is named before the change is saved,
          and stands under Hand-over afterwards until somebody ticks off that they were told. That
          holds for an inactive endpoint too: its callers come back when it is on again.
        </p>
      </HelpSection>
    </>
  );
}
