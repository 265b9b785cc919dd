import { Power, PowerOff } from 'lucide-react';
import { ActionButton } from '#src/ui/action-button.tsx';

type SwitchButtonProps = {
  isActive: boolean;
  isPending: boolean;
  disabledReason: string | undefined;
  onChange: (active: boolean) => void;
};

/** The active switch of one record's page, as a button. */
export function SwitchButton({ isActive, isPending, disabledReason, onChange }: SwitchButtonProps) {
  const Icon = isActive ? PowerOff : Power;
  return (
    <ActionButton
      startIcon={<Icon size={16} aria-hidden />}
      pending={isPending}
      disabledReason={disabledReason}
      onClick={() => onChange(!isActive)}
    >
      {isActive ? 'Deactivate' : 'Activate'}
    </ActionButton>
  );
}
