import { Ban } from 'lucide-react';
import type { PlanBlock } from '#src/contract/manifest-plan.ts';
import { ReferenceLink } from './reference-link.tsx';

/** Why something can't be done, what to do about it, and what stands in the way. */
export function PlanBlocks({ blocks }: { blocks: readonly PlanBlock[] }) {
  return (
    <ul className="plan-blocks">
      {blocks.map(({ code, detail, references }) => (
        <li key={`${code} ${detail}`}>
          <Ban size={16} aria-hidden />
          <div>
            <p>{detail}</p>
            {references.length > 0 && (
              <ul className="plan-references" aria-label="In the way">
                {references.map((reference) => (
                  <li key={`${reference.kind} ${reference.id}`}>
                    <ReferenceLink reference={reference} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
