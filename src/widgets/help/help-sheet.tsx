import { SideSheet } from '#src/ui/side-sheet.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import './help.css';
import { helpTopics, type HelpTopic } from './help-topics.ts';
import { InterfaceUsersHelp } from './interface-users-help.tsx';
import { PermissionsHelp } from './permissions-help.tsx';

const texts: Record<HelpTopic, () => React.JSX.Element> = {
  'interface-users': InterfaceUsersHelp,
  permissions: PermissionsHelp,
};

/** A topic of the help, and whether it helped. */
export function HelpSheet({ topic, onClose }: { topic: HelpTopic; onClose: () => void }) {
  const Text = texts[topic];
  return (
    <SideSheet title={`Help: ${helpTopics[topic]}`} onClose={onClose}>
      <div className="help">
        <Text />
        <FeedbackForm topic={topic} />
      </div>
    </SideSheet>
  );
}
