import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type {
  ManifestPlan,
  PlanAction,
  PlanItem,
  PlanItemKind,
} from '#src/contract/manifest-plan.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { ActionChip } from './action-chip.tsx';
import { kindWords } from './plan-words.ts';
import type { Done } from './use-workbench.ts';

const kinds = ['licence', 'permission', 'group', 'user'] as const;
const actions = ['create', 'change', 'remove'] as const;
const namedAtMost = 6;

/** Where something that was made or changed is; what was removed is nowhere. */
function pathTo(item: PlanItem): string | undefined {
  if (item.action === 'remove') return undefined;
  switch (item.kind) {
    case 'licence':
      return paths.licences.detail(item.code);
    case 'permission':
      return paths.permissions.detail(item.code);
    case 'group':
      return paths.groups.detail(item.code);
    case 'user':
      return item.id === null ? undefined : paths.interfaceUsers.detail(item.id);
  }
}

function Named({ item }: { item: PlanItem }) {
  const path = pathTo(item);
  return path === undefined ? (
    <>
      <bdi>{item.name}</bdi>
    </>
  ) : (
    <RouterLink to={path}>{item.name}</RouterLink>
  );
}

type GroupProps = { plan: ManifestPlan; kind: PlanItemKind; action: PlanAction; appId: string };

function DoneLine({ plan, kind, action, appId }: GroupProps) {
  const items = plan.items.filter((item) => item.kind === kind && item.action === action);
  if (items.length === 0) return null;
  const { one, many } = kindWords[kind];
  const hidden = items.length - namedAtMost;
  const users = withQuery(paths.interfaceUsers.list, { owner: `app:${appId}` });
  return (
    <li>
      <ActionChip action={action} isDone />
      <span className="done-what">{counted(items.length, one, many)}</span>
      <span className="done-names">
        {items.slice(0, namedAtMost).map((item, index) => (
          <span key={item.code}>
            {index > 0 && ', '}
            <Named item={item} />
          </span>
        ))}
        {hidden > 0 && ` and ${hidden.toLocaleString('en')} more`}
        {kind === 'user' && action === 'create' && (
          <>
            {' ('}
            <RouterLink to={users}>all users of the app</RouterLink>)
          </>
        )}
      </span>
    </li>
  );
}

/** What was done, with links to it. */
export function DoneView({ done }: { done: Done }) {
  const { app, plan } = done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="done">
      <CircleCheck className="done-mark" size={32} aria-hidden />
      <h2 className="done-title" ref={heading} tabIndex={-1}>
        {isolated(app.name)} is {plan.purpose === 'install' ? 'installed' : 'updated'}
      </h2>
      <ul className="done-list" aria-label="What was done">
        {kinds.flatMap((kind) =>
          actions.map((action) => (
            <DoneLine
              key={`${kind} ${action}`}
              plan={plan}
              kind={kind}
              action={action}
              appId={app.id}
            />
          )),
        )}
      </ul>
      <div className="done-ways">
        <ButtonLink to={paths.apps.detail(app.id)} variant="primary">
          Open {isolated(app.name)}
        </ButtonLink>
        <ButtonLink to={paths.apps.list}>All apps</ButtonLink>
      </div>
    </div>
  );
}
