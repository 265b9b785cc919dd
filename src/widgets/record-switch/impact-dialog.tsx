import type { ReactNode } from 'react';
import type { DraftChange } from '#src/contract/impact-record.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';

type ImpactDialogProps = {
  title: string;
  /** What it means, in sentences. */
  children: ReactNode;
  change: DraftChange;
  keepLabel: string;
  confirmLabel: string;
  danger?: boolean | undefined;
  pending: boolean;
  hasReasons?: boolean | undefined;
  /** A name that has to be typed before the confirmation counts. */
  typedName?: string | undefined;
  onKeep: () => void;
  onConfirm: () => void;
};

/** Asks before a change that refuses calls, with the list of them before it can be confirmed. */
export function ImpactDialog({ change, children, hasReasons, ...dialog }: ImpactDialogProps) {
  const impact = useImpact(change);
  return (
    <ConfirmDialog {...dialog} confirmDisabledReason={impact.waitReason}>
      {children}
      <ImpactList impact={impact} hasReasons={hasReasons} />
    </ConfirmDialog>
  );
}
