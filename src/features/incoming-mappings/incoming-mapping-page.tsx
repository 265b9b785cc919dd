import { Outlet, useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { LinkTabs } from '#src/ui/link-tabs.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { MappingHead } from './mapping-head.tsx';
import { useShownMapping, useShownMappingId } from './use-shown-mapping.ts';

/** One incoming mapping: its head, and Details, Callers, Script, Calls and Hand-over below, each at an address of its own. */
export function IncomingMappingPage() {
  const id = useShownMappingId();
  const { pathname } = useLocation();
  const { data: mapping, error, refetch } = useShownMapping();
  const { detail, callers, script, calls, handOver, edit } = paths.incomingMappings;
  return (
    <RecordPage
      noun="incoming mapping"
      above={{ label: 'Incoming mappings', to: paths.incomingMappings.list }}
      name={mapping?.name}
      error={error}
      onRetry={() => void refetch()}
      head={mapping && <MappingHead key={id} mapping={mapping} />}
      tabs={
        <LinkTabs
          label="Incoming mapping"
          tabs={[
            // The sheet for editing lies over Details, at an address below it.
            { to: detail(id), label: 'Details', isExact: !pathname.startsWith(edit(id, '')) },
            { to: callers(id), label: 'Callers' },
            { to: script(id), label: 'Script' },
            { to: calls(id), label: 'Calls' },
            { to: handOver(id), label: 'Hand-over' },
          ]}
        />
      }
    >
      <Outlet />
    </RecordPage>
  );
}
