import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { ChoiceLine } from './choice-line.tsx';
import type { LineFrame } from './line-frame.ts';
import { tickState, type Branch } from './picker-model.ts';
import { TickBox } from '#src/widgets/picker/tick-box.tsx';
import type { CatalogueEntry } from './use-catalogue.ts';

type BranchLinesProps = {
  branch: Branch<CatalogueEntry>;
  frame: LineFrame;
  level: 1 | 2;
};

/** What ticking the box of a branch would do. */
function tickWords(count: number, isAll: boolean, isSearching: boolean): string {
  const what = isSearching ? `the ${count} matching` : `all ${count}`;
  return isAll ? `Take out ${what}` : `Choose ${what}`;
}

/** A group's own line, with a box for all of it that is visible, and the lines in it while it is open. */
export function BranchLines({ branch, frame, level }: BranchLinesProps) {
  const id = useId();
  const { choices, label } = branch;
  const isOpen = frame.isOpen(branch.id);
  const isSearching = frame.terms.length > 0;
  const state = tickState(choices, frame.chosen);
  const count = choices.filter((choice) => frame.chosen.has(choice.code)).length;
  const amount = `${count} of ${choices.length}${isSearching ? ' matching' : ''}`;

  return (
    <fieldset aria-labelledby={`${id}-label`} className="pp-branch" data-level={level}>
      <div className="pp-line pp-branch-line">
        <TickBox
          state={state}
          lineId={branch.id}
          isTabStop={frame.tabStop === branch.id}
          isOff={frame.isOff}
          aria-label={`${isSearching ? 'Matching in' : 'All of'} ${label}, ${count} of ${choices.length} chosen`}
          aria-expanded={isOpen}
          tip={frame.isOff ? undefined : tickWords(choices.length, state === 'all', isSearching)}
          onTick={(isOn) =>
            frame.tick(
              choices.map((choice) => choice.code),
              isOn,
            )
          }
        />
        {/* The box opens and closes the group by the arrow keys; this is the same for pointers. */}
        <button
          type="button"
          className="pp-toggle"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => frame.setOpen(branch.id, !isOpen)}
        >
          <span className="pp-branch-name" id={`${id}-label`}>
            {label}
          </span>{' '}
          <span className="pp-count tnum">{amount}</span>
          <ChevronRight className="pp-chevron" size={16} aria-hidden />
        </button>
      </div>
      {isOpen && (
        <div className="pp-children">
          {branch.branches.length > 0
            ? branch.branches.map((child) => (
                <BranchLines key={child.id} branch={child} frame={frame} level={2} />
              ))
            : choices.map((choice) => (
                <ChoiceLine key={choice.code} choice={choice} frame={frame} />
              ))}
        </div>
      )}
    </fieldset>
  );
}
