import type { ReactNode } from 'react';
import { Section } from '#src/ui/section.tsx';

type WireTextProps = {
  title: string;
  /** The first line. */
  start: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
  action?: ReactNode;
  note?: string | undefined;
};

/** Half of an exchange, the way it goes over the wire. */
export function WireText({ title, start, headers, body, action, note }: WireTextProps) {
  return (
    <Section title={title} action={action}>
      <div className="try-it-text" translate="no">
        <p className="try-it-start">{start}</p>
        {headers.map(([name, value]) => (
          <p key={name} className="try-it-header">
            <span className="ui-muted">{name}:</span> {value}
          </p>
        ))}
        {body !== '' && <pre className="try-it-body">{body}</pre>}
      </div>
      {note !== undefined && <p className="try-it-note">{note}</p>}
    </Section>
  );
}
