import { PackageX, RefreshCw } from 'lucide-react';
import type { App } from '#src/contract/app-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { ownsWords } from './app-words.ts';
import { DriftChip } from './drift-chip.tsx';

const preloadUpdate = () => void import('./update-page.tsx').catch(noop);
const preloadUninstall = () => void import('./uninstall-page.tsx').catch(noop);

/** What an app is called, whether it is as declared, and what can be done with it. */
export function AppHead({ app }: { app: App }) {
  const { id, name, owns, drift, updatedAt } = app;
  const block = useWriteBlock('apps');
  return (
    <PageHeader
      title={name}
      help={<HelpButton topic="apps" />}
      breadcrumbs={<Breadcrumbs above={[{ label: 'Apps', to: paths.apps.list }]} current={name} />}
      state={<DriftChip drift={drift} />}
      actions={
        <ButtonLink
          to={paths.apps.uninstall(id)}
          variant="text"
          startIcon={<PackageX size={16} aria-hidden />}
          disabledReason={block}
          onIntent={preloadUninstall}
        >
          Uninstall
        </ButtonLink>
      }
      primaryAction={
        <ButtonLink
          to={paths.apps.update(id)}
          variant="contained"
          startIcon={<RefreshCw size={16} aria-hidden />}
          disabledReason={block}
          onIntent={preloadUpdate}
        >
          Update
        </ButtonLink>
      }
    >
      <RecordFacts>
        <span>Owns {ownsWords(owns)}</span>
        <span>
          Updated <RelativeTime at={updatedAt} />
        </span>
      </RecordFacts>
    </PageHeader>
  );
}
