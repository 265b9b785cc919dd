import { useId } from 'react';
import type { AffectedGroup, AffectedUser, ManifestPlan } from '#src/contract/manifest-plan.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { affectedSentence } from './affected-words.ts';

type Affected = ManifestPlan['affected'];

const namedAtMost = 6;

function Line({ label, codes }: { label: string; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  const hidden = codes.length - namedAtMost;
  return (
    <p className="plan-affected-line">
      {label}{' '}
      <span className="mono" translate="no">
        {codes.slice(0, namedAtMost).join(', ')}
      </span>
      {hidden > 0 && ` and ${hidden.toLocaleString('en')} more`}
    </p>
  );
}

function UserLine({ user }: { user: AffectedUser }) {
  return (
    <li>
      <RouterLink to={paths.interfaceUsers.detail(user.id)} isNewTab>
        {user.name}
      </RouterLink>
      <div>
        <Line label="Loses" codes={user.loses} />
        <Line label="Leaves the group" codes={user.losesGroups} />
        <Line label="Loses the licence" codes={user.losesLicences} />
        <Line label="Gains" codes={user.gains} />
        {user.keys > 0 && user.loses.length > 0 && (
          <p className="plan-affected-line">
            {counted(user.keys, 'API key carries', 'API keys carry')} less from then on.
          </p>
        )}
      </div>
    </li>
  );
}

function GroupLine({ group }: { group: AffectedGroup }) {
  return (
    <li>
      <RouterLink to={paths.groups.detail(group.code)} isNewTab>
        {group.name}
      </RouterLink>
      <div>
        <Line label="Loses" codes={group.losesPermissions} />
        <Line label="Loses the licence" codes={group.losesLicences} />
      </div>
    </li>
  );
}

/** Whom a plan is felt by, besides what the app owns: who gains and who loses. */
export function PlanAffected({ affected }: { affected: Affected }) {
  const id = useId();
  const { users, groups } = affected;
  const hidden = users.total - users.items.length;
  return (
    <section className="plan-kind" aria-labelledby={id}>
      <h3 className="plan-kind-title" id={id}>
        Who else is affected
        <span className="plan-kind-count tnum">{users.total + groups.length}</span>
      </h3>
      <p className="plan-affected-sentence">{affectedSentence(affected)}</p>
      {users.items.length > 0 && (
        <ul className="plan-affected" aria-label="Users that are affected">
          {users.items.map((user) => (
            <UserLine key={user.id} user={user} />
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="ui-muted">And {counted(hidden, 'more user')}.</p>}
      {groups.length > 0 && (
        <ul className="plan-affected" aria-label="Groups that are affected">
          {groups.map((group) => (
            <GroupLine key={group.code} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}
