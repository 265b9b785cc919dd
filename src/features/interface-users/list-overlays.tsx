import { useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
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
        <LazyDeactivateDialog
          user={activeSwitch.asking}
          onKeep={activeSwitch.keep}
          onConfirm={activeSwitch.deactivate}
        />
      )}
      {handOver !== undefined && <LazyHandOverPanel />}
      <Outlet />
    </>
  );
}
