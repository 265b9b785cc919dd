import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import type { AffectedGroup, AffectedUser, ManifestPlan } from '#src/contract/manifest-plan.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { affectedSentence } from './affected-words.ts';
import { narrowPlan } from './plan-look.ts';
import { PlanSection } from './plan-section.tsx';

type Affected = ManifestPlan['affected'];

const namedAtMost = 6;

const lineLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(120px, 240px) minmax(0, 1fr)',
  alignItems: 'start',
  gap: '2px 16px',
  padding: '10px 16px',
  overflowWrap: 'anywhere',
  [narrowPlan]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;

function Line({ label, codes }: { label: string; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  const hidden = codes.length - namedAtMost;
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      sx={{ '& > .mono': { color: 'text.primary' } }}
    >
      {label} <Mono>{codes.slice(0, namedAtMost).join(', ')}</Mono>
      {hidden > 0 && ` and ${hidden.toLocaleString('en')} more`}
    </Typography>
  );
}

function UserLine({ user }: { user: AffectedUser }) {
  return (
    <ListItem sx={lineLook}>
      <RouterLink to={paths.interfaceUsers.detail(user.id)} isNewTab>
        {user.name}
      </RouterLink>
      <div>
        <Line label="Loses" codes={user.loses} />
        <Line label="Leaves the group" codes={user.losesGroups} />
        <Line label="Loses the licence" codes={user.losesLicences} />
        <Line label="Gains" codes={user.gains} />
        {user.keys > 0 && user.loses.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {counted(user.keys, 'API key carries', 'API keys carry')} less from then on.
          </Typography>
        )}
      </div>
    </ListItem>
  );
}

function GroupLine({ group }: { group: AffectedGroup }) {
  return (
    <ListItem sx={lineLook}>
      <RouterLink to={paths.groups.detail(group.code)} isNewTab>
        {group.name}
      </RouterLink>
      <div>
        <Line label="Loses" codes={group.losesPermissions} />
        <Line label="Loses the licence" codes={group.losesLicences} />
      </div>
    </ListItem>
  );
}

/** Whom a plan is felt by, besides what the app owns: who gains and who loses. */
export function PlanAffected({ affected }: { affected: Affected }) {
  const { users, groups } = affected;
  const hidden = users.total - users.items.length;
  return (
    <PlanSection title="Who else is affected" count={users.total + groups.length}>
      <Typography color="textSecondary">{affectedSentence(affected)}</Typography>
      {users.items.length > 0 && (
        <RecordLines label="Users that are affected">
          {users.items.map((user) => (
            <UserLine key={user.id} user={user} />
          ))}
        </RecordLines>
      )}
      {hidden > 0 && (
        <Typography color="textSecondary">And {counted(hidden, 'more user')}.</Typography>
      )}
      {groups.length > 0 && (
        <RecordLines label="Groups that are affected">
          {groups.map((group) => (
            <GroupLine key={group.code} group={group} />
          ))}
        </RecordLines>
      )}
    </PlanSection>
  );
}
