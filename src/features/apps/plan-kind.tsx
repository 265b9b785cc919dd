import { useState } from 'react';
import type { PlanItem, PlanItemKind } from '#src/contract/manifest-plan.ts';
import { capitalised } from '#src/lib/words.ts';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import type { ShownItem } from './plan-filter.ts';
import { PlanItemLine } from './plan-item-line.tsx';
import { PlanSection } from './plan-section.tsx';
import { kindWords } from './plan-words.ts';

type PlanKindProps = {
  kind: PlanItemKind;
  shown: readonly ShownItem[];
  /** How many of the kind the plan has. */
  total: number;
  /** Whether what changes and what is in the way is spread out from the start. */
  isSpread: boolean;
};

const perPage = 50;
const isTelling = ({ action }: PlanItem) => action === 'change' || action === 'blocked';

/** The items of one kind, a page at a time. */
export function PlanKind({ kind, shown, total, isSpread }: PlanKindProps) {
  const [offset, setOffset] = useState(0);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { one, many } = kindWords[kind];
  const asked = shown.filter(({ isContext }) => !isContext).length;
  const isOpen = (item: PlanItem) =>
    turned.has(item.code) !== (isSpread && isTelling(item) && item.kind === kind);

  function turn(code: string) {
    const next = new Set(turned);
    if (!next.delete(code)) next.add(code);
    setTurned(next);
  }

  return (
    <PlanSection title={capitalised(many)} count={asked === total ? total : `${asked} of ${total}`}>
      <RecordLines>
        {shown.slice(offset, offset + perPage).map(({ item, isContext }) => (
          <PlanItemLine
            key={item.code}
            item={item}
            isContext={isContext}
            isOpen={isOpen(item)}
            onToggle={() => turn(item.code)}
          />
        ))}
      </RecordLines>
      <Pager
        label={capitalised(many)}
        noun={one}
        total={shown.length}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </PlanSection>
  );
}
