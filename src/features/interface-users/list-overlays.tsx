import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { useHandOver } from './hand-over.ts';
import { LazyDeactivateDialog, LazyHandOverPanel, preloadSheet } from './list-lazy.ts';
import type { useListSwitch } from './use-list-switch.ts';

type ListOverlaysProps = { activeSwitch: ReturnType<typeof useListSwitch> };

/** What opens over the list: the question before switching off, the sheet of its address, the hand-over. */
export function ListOverlays({ activeSwitch }: ListOverlaysProps) {
  const handOver = useHandOver();
  const isAdding = useLocation().pathname === paths.interfaceUsers.create;

  useEffect(() => {
    if (isAdding) preloadSheet();
  }, [isAdding]);

  return (
    <>
      {activeSwitch.asking !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyDeactivateDialog
              user={activeSwitch.asking}
              onKeep={activeSwitch.keep}
              onConfirm={activeSwitch.deactivate}
            />
          </Suspense>
        </PartBoundary>
      )}
      {handOver !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyHandOverPanel />
          </Suspense>
        </PartBoundary>
      )}
      <Outlet />
    </>
  );
}
