import { CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { noop } from '#src/lib/noop.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { helpTopics, type HelpTopic } from './help-topics.ts';

const loadSheet = () => import('./help-sheet.tsx');
const HelpSheet = lazy(async () => ({ default: (await loadSheet()).HelpSheet }));
const preload = () => void loadSheet().catch(noop);

/** Beside a page's title: opens what there is to know about its topic. */
export function HelpButton({ topic }: { topic: HelpTopic }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        label={`Help: ${helpTopics[topic]}`}
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onIntent={preload}
        onClick={() => setIsOpen(true)}
      >
        <CircleQuestionMark size={18} aria-hidden />
      </IconButton>
      {isOpen && (
        <PartBoundary>
          <Suspense fallback={null}>
            <HelpSheet topic={topic} onClose={() => setIsOpen(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
