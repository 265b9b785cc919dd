import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { helpTopics, type HelpTopic } from './help-topics.ts';

const HelpSheet = lazyPart(() => import('./help-sheet.tsx'), 'HelpSheet');

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
        onIntent={HelpSheet.preload}
        onClick={() => setIsOpen(true)}
      >
        <CircleQuestionMark size={18} aria-hidden />
      </IconButton>
      {isOpen && <HelpSheet topic={topic} onClose={() => setIsOpen(false)} />}
    </>
  );
}
