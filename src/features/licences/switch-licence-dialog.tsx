import type { Licence } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted } from '#src/lib/words.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { EffectList } from './effect-list.tsx';
import { useLicenceEffect } from './use-licence-effect.ts';

type SwitchLicenceDialogProps = {
  licence: Licence;
  /** As it is to be. */
  enabled: boolean;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

/** Asks before a licence is enabled or switched off: whose permissions change, and which calls are refused then. */
export function SwitchLicenceDialog(props: SwitchLicenceDialogProps) {
  const { licence, enabled, isPending, onKeep, onConfirm } = props;
  const { code, name } = licence;
  const effect = useLicenceEffect(code, enabled);
  const impact = useImpact(enabled ? undefined : { kind: 'disable-licence', licence: code });
  return (
    <ConfirmDialog
      title={enabled ? `Enable ${isolated(name)}?` : `Switch off ${isolated(name)}?`}
      keepLabel={enabled ? 'Keep switched off' : 'Keep enabled'}
      confirmLabel={enabled ? 'Enable' : 'Switch off'}
      danger={!enabled}
      pending={isPending}
      confirmDisabledReason={effect.waitReason ?? impact.waitReason}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>{meaning(licence, enabled)}</p>
      <EffectList effect={effect} />
      {enabled ? (
        <p>
          No call that is accepted now is refused. API keys carry what they were issued with: to use
          more, rotate them.
        </p>
      ) : (
        <ImpactList impact={impact} />
      )}
    </ConfirmDialog>
  );
}

function meaning({ gates }: Licence, enabled: boolean): string {
  if (gates.length === 0) return 'It gates no permission, so nothing depends on it.';
  const what =
    gates.length === 1
      ? 'The permission that it gates counts'
      : `The ${counted(gates.length, 'permission')} that it gates count`;
  return enabled
    ? `${what} for whoever is granted ${gates.length === 1 ? 'it' : 'them'} and holds every licence that gates ${gates.length === 1 ? 'it' : 'them'}.`
    : `${what} for nobody while it is switched off. Who holds what stays as it is.`;
}
