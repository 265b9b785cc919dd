import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
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
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { ActionChip } from './action-chip.tsx';
import { gutter } from './page-look.ts';
import { kindWords } from './plan-words.ts';
import type { Done } from './use-workbench.ts';

const kinds = ['licence', 'permission', 'group', 'user'] as const;
const actions = ['create', 'change', 'remove'] as const;
const namedAtMost = 6;

const lineLook = {
  display: 'grid',
  gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: '92px 140px minmax(0, 1fr)' },
  alignItems: 'baseline',
  gap: '2px 12px',
  padding: '10px 16px',
} as const;

const namesLook = {
  gridColumn: { xs: '1 / -1', sm: 'auto' },
  minWidth: 0,
  overflowWrap: 'anywhere',
} as const;

const look = {
  gap: 4,
  // The gutters come on top of what is read.
  boxSizing: 'content-box',
  maxWidth: 720,
  paddingTop: 8,
  paddingBottom: 24,
  paddingInline: gutter,
} as const;

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
  if (path === undefined) return <bdi>{item.name}</bdi>;
  return <RouterLink to={path}>{item.name}</RouterLink>;
}

type GroupProps = { plan: ManifestPlan; kind: PlanItemKind; action: PlanAction; appId: string };

function DoneLine({ plan, kind, action, appId }: GroupProps) {
  const items = plan.items.filter((item) => item.kind === kind && item.action === action);
  if (items.length === 0) return null;
  const { one, many } = kindWords[kind];
  const hidden = items.length - namedAtMost;
  const users = withQuery(paths.interfaceUsers.list, { owner: `app:${appId}` });
  return (
    <ListItem sx={lineLook}>
      <ActionChip action={action} isDone />
      <Typography component="span" variant="subtitle2">
        {counted(items.length, one, many)}
      </Typography>
      <Box component="span" sx={namesLook}>
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
      </Box>
    </ListItem>
  );
}

/** What was done, with links to it. */
export function DoneView({ done }: { done: Done }) {
  const { app, plan } = done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack sx={look}>
      <Box component={CircleCheck} size={32} aria-hidden sx={{ color: 'successState.text' }} />
      <Typography
        variant="h2"
        ref={heading}
        tabIndex={-1}
        sx={{ fontSize: '1.125rem', lineHeight: '1.5rem' }}
      >
        {isolated(app.name)} is {plan.purpose === 'install' ? 'installed' : 'updated'}
      </Typography>
      <RecordLines label="What was done">
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
      </RecordLines>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
        <ButtonLink to={paths.apps.detail(app.id)} variant="contained">
          Open {isolated(app.name)}
        </ButtonLink>
        <ButtonLink to={paths.apps.list}>All apps</ButtonLink>
      </Stack>
    </Stack>
  );
}
