import type { AriaAttributes } from 'react';
import { useLayoutEffect, useRef } from 'react';
import './tick-box.css';

export type TickState = 'none' | 'some' | 'all';

type TickBoxProps = Pick<
  AriaAttributes,
  'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'aria-expanded'
> & {
  id?: string;
  state: TickState;
  /** The line that it stands on, by which the keyboard finds it. */
  lineId: string;
  isTabStop: boolean;
  isOff: boolean;
  tip?: string | undefined;
  onTick: (isOn: boolean) => void;
};

/** A native checkbox of three states: hundreds of them stand in one list, and every assistive technology knows them. */
export function TickBox({ state, lineId, isTabStop, isOff, tip, onTick, ...aria }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  // The third state has no attribute, only a property.
  useLayoutEffect(() => {
    if (box.current !== null) box.current.indeterminate = state === 'some';
  }, [state]);

  return (
    <input
      {...aria}
      ref={box}
      type="checkbox"
      className="pp-tick"
      data-line={lineId}
      data-tip={tip}
      tabIndex={isTabStop ? 0 : -1}
      checked={state === 'all'}
      aria-disabled={isOff ? true : undefined}
      onChange={() => {
        if (!isOff) onTick(state !== 'all');
      }}
    />
  );
}
