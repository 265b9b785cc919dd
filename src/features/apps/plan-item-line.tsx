import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { PlanItem } from '#src/contract/manifest-plan.ts';
import { ActionChip } from './action-chip.tsx';
import { PlanItemBody } from './plan-item-body.tsx';
import { itemSummary } from './plan-words.ts';

type PlanItemLineProps = {
  item: PlanItem;
  /** It is only there for what is below it. */
  isContext: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

const step = 20;
const deepest = 6;

/** One thing of a plan: what is done with it, and by a press everything about it. */
export function PlanItemLine({ item, isContext, isOpen, onToggle }: PlanItemLineProps) {
  const id = useId();
  const depth = item.kind === 'permission' ? Math.min(item.depth, deepest) : 0;
  const summary = itemSummary(item);
  return (
    <li
      className={isContext ? 'plan-item plan-item-context' : 'plan-item'}
      data-open={isOpen ? '' : undefined}
    >
      <button
        type="button"
        className="plan-item-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <ChevronRight className="plan-item-chevron" size={16} aria-hidden />
        <ActionChip action={item.action} />
        <span className="plan-item-main" style={{ paddingInlineStart: depth * step }}>
          {depth > 0 && <span className="visually-hidden">{`Level ${depth + 1}: `}</span>}
          <span className="plan-item-name">
            <bdi>{item.name}</bdi>
          </span>
          <span className="mono plan-item-code" translate="no">
            {item.code}
          </span>
        </span>
        {summary !== '' && <span className="plan-item-summary">{summary}</span>}
      </button>
      {isOpen && (
        <div className="plan-item-body" id={id}>
          <PlanItemBody item={item} />
        </div>
      )}
    </li>
  );
}
