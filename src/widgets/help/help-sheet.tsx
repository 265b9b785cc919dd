import Stack from '@mui/material/Stack';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { AccessHelp } from './access-help.tsx';
import { ApiKeysHelp } from './api-keys-help.tsx';
import { AppsHelp } from './apps-help.tsx';
import { CallsHelp } from './calls-help.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { GroupsHelp } from './groups-help.tsx';
import { helpTopics, type HelpTopic } from './help-topics.ts';
import { IncomingMappingsHelp } from './incoming-mappings-help.tsx';
import { InterfaceUsersHelp } from './interface-users-help.tsx';
import { LicencesHelp } from './licences-help.tsx';
import { PermissionsHelp } from './permissions-help.tsx';
import { SystemsHelp } from './systems-help.tsx';
import { TryItHelp } from './try-it-help.tsx';

const texts: Record<HelpTopic, () => React.JSX.Element> = {
  'interface-users': InterfaceUsersHelp,
  access: AccessHelp,
  calls: CallsHelp,
  permissions: PermissionsHelp,
  'incoming-mappings': IncomingMappingsHelp,
  'api-keys': ApiKeysHelp,
  systems: SystemsHelp,
  'try-it': TryItHelp,
  apps: AppsHelp,
  groups: GroupsHelp,
  licences: LicencesHelp,
};

/** A topic of the help, and whether it helped. */
export function HelpSheet({ topic, onClose }: { topic: HelpTopic; onClose: () => void }) {
  const Text = texts[topic];
  return (
    <SideSheet title={`Help: ${helpTopics[topic]}`} onClose={onClose}>
      <Stack sx={{ gap: 7 }}>
        <Text />
        <FeedbackForm topic={topic} />
      </Stack>
    </SideSheet>
  );
}
