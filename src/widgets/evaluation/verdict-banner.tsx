import { CircleCheckBig, CircleHelp, OctagonX } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { CallStep } from '#src/contract/call-step-record.ts';
import { StepStrip } from './step-strip.tsx';
import './verdict-banner.css';

const icons = { accepted: CircleCheckBig, refused: OctagonX, open: CircleHelp } as const;

type VerdictBannerProps = {
  /** `open` where there is no verdict. */
  kind: keyof typeof icons;
  /** The verdict in a word or two. */
  title: string;
  /** What stands small above it: what it is a verdict of. */
  about: string;
  /** Beside the title, such as the status. */
  fact?: ReactNode;
  steps?: readonly CallStep[] | undefined;
  /** Why, and what to do. */
  children?: ReactNode;
  headingLevel?: 2 | 3 | undefined;
  titleRef?: Ref<HTMLHeadingElement> | undefined;
};

/** The verdict, as large as it matters, with the reason and the way on under it. */
export function VerdictBanner(props: VerdictBannerProps) {
  const { kind, title, about, fact, steps, children, headingLevel = 2, titleRef } = props;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const Icon = icons[kind];
  return (
    <section className={`verdict verdict-${kind}`} aria-label="Verdict">
      <Icon className="verdict-icon" size={32} strokeWidth={1.75} aria-hidden />
      <div className="verdict-body">
        <p className="verdict-about">{about}</p>
        <div className="verdict-line">
          <Heading className="verdict-title" ref={titleRef} tabIndex={-1}>
            {title}
          </Heading>
          {fact !== undefined && <span className="verdict-fact tnum">{fact}</span>}
        </div>
        {children !== undefined && <div className="verdict-why">{children}</div>}
        {steps !== undefined && <StepStrip steps={steps} />}
      </div>
    </section>
  );
}
