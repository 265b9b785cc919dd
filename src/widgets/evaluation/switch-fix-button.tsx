import { lazy, Suspense, useState } from 'react';
import { fixWords } from '#src/domain/call-fixes.ts';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { resourceOfSwitch, type SwitchFix } from './switch-fix.ts';

const loadDialog = () => import('./switch-fix-dialog.tsx');
const SwitchFixDialog = lazy(async () => ({ default: (await loadDialog()).SwitchFixDialog }));

/** A fix that is one switch, made where the failure is read, after a question. */
export function SwitchFixButton({ fix }: { fix: SwitchFix }) {
  const block = useWriteBlock(resourceOfSwitch(fix));
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <ActionButton
        size="compact"
        disabledReason={block}
        onIntent={() => void loadDialog().catch(noop)}
        onClick={() => setIsAsking(true)}
      >
        {fixWords(fix)}
      </ActionButton>
      {isAsking && (
        <PartBoundary>
          <Suspense fallback={null}>
            <SwitchFixDialog fix={fix} onClose={() => setIsAsking(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
