import type { ReactNode } from 'react';
import { useId } from 'react';
import './section.css';

type SectionProps = {
  title: ReactNode;
  /** One line on what the section is about. */
  description?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  headingLevel?: 2 | 3 | undefined;
};

/** A part of a page or a form under a heading of its own; hairlines stand between sections. */
export function Section({ title, description, action, children, headingLevel = 2 }: SectionProps) {
  const id = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-section" aria-labelledby={id}>
      <div className="ui-section-head">
        <div>
          <Heading className="ui-section-title" id={id}>
            {title}
          </Heading>
          {description !== undefined && <p className="ui-section-text">{description}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
