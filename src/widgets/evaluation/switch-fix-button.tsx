import { useState } from 'react';
import { fixWords } from '#src/domain/call-fixes.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { fixButtonLook } from './fix-button-look.ts';
import { resourceOfSwitch, type SwitchFix } from './switch-fix.ts';

const SwitchFixDialog = lazyPart(() => import('./switch-fix-dialog.tsx'), 'SwitchFixDialog');

/** A fix that is one switch, made where the failure is read, after a question. */
export function SwitchFixButton({ fix }: { fix: SwitchFix }) {
  const block = useWriteBlock(resourceOfSwitch(fix));
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <ActionButton
        size="small"
        sx={fixButtonLook}
        disabledReason={block}
        onIntent={SwitchFixDialog.preload}
        onClick={() => setIsAsking(true)}
      >
        {fixWords(fix)}
      </ActionButton>
      {isAsking && <SwitchFixDialog fix={fix} onClose={() => setIsAsking(false)} />}
    </>
  );
}
