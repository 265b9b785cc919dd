import { lazy, Suspense, type ReactNode } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from './part-boundary.tsx';

const loadPanel = () => import('./popover-panel.tsx');
const PopoverPanel = lazy(async () => ({ default: (await loadPanel()).PopoverPanel }));

/** For the hand that reaches for what opens a popover. */
export function preloadPopover(): void {
  void loadPanel().catch(noop);
}

export type PopoverProps = {
  /** Undefined until it is opened for the first time: nothing of it is fetched before. */
  isOpen: boolean | undefined;
  /** What it opens at. */
  anchor: () => Element | null;
  onClose: () => void;
  /** Its name. */
  label: string;
  /** With which of its edges it starts at its anchor. */
  edge?: 'left' | 'right' | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A small dialog at its opener, closed by Escape and by a press beside it. Its machinery comes when it is opened. */
export function Popover(props: PopoverProps) {
  if (props.isOpen === undefined) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <PopoverPanel {...props} isOpen={props.isOpen} />
      </Suspense>
    </PartBoundary>
  );
}
